package nl.omdehoek.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.omdehoek.geography.Distance;
import nl.omdehoek.notifications.DigestChoice;
import nl.omdehoek.notifications.Digests;
import nl.omdehoek.notifications.ShownLetters.Shown;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every letter that the demo writes, as everybody may read it: on a phone, on the smallest one, dark, and large. */
class LettersTests {

    @RegisterExtension
    final Phones phones = new Phones();

    /** How each letter comes about; in the language that is asked for. */
    static Stream<Named<Function<Locale, Shown>>> letters() {
        return Stream.of(named("adres", LettersTests::proof), named("deze week", LettersTests::digest));
    }

    private static Shown proof(Locale language) {
        var reader = Correspondent.speaking("Fatma", language);
        return reader.letter(
                language.equals(Locale.ENGLISH) ? "Is this your e-mail address?" : "Is dit jouw e-mailadres?");
    }

    private static Shown digest(Locale language) {
        var reader = Correspondent.speaking("Fatma", language);
        reader.prove();
        subscribe(reader);
        return reader.letter(language.equals(Locale.ENGLISH) ? "This week round the corner" : "Deze week om de hoek");
    }

    /** As of last week, so that the mail of Thursday has yet to come. */
    private static void subscribe(Correspondent reader) {
        var portal = Portal.running();
        portal.part(Digests.class).choose(reader.id(), new DigestChoice("4153", new Distance(5_000), Set.of()));
        portal.part(JdbcClient.class)
                .sql("update digest set since = cast(:day as date) where person = :person")
                .param("day", LocalDate.of(2026, 11, 1))
                .param("person", reader.id().value())
                .update();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyLetterIsForEverybody(Function<Locale, Shown> letter) {
        var page = opened(letter.apply(Locale.of("nl")));
        var faults = new ArrayList<>(faults("390 px", page));
        page.setViewportSize(320, 844);
        faults.addAll(faults("320 px", page));
        page.setViewportSize(390, 844);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        faults.addAll(faults("donker", page));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.evaluate("document.body.style.zoom = '2'");
        faults.addAll(faults("200 %", page));

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyLetterIsForWhoReadsEnglish(Function<Locale, Shown> letter) {
        var page = opened(letter.apply(Locale.ENGLISH));

        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(faults("English", page)).isEmpty();
    }

    /** A letter has no house round it. */
    private static List<String> faults(String how, Page page) {
        return AccessTests.faults(how, page).stream()
                .filter(it -> !it.matches(".*: not one (header|nav|footer), but 0"))
                .toList();
    }

    private Page opened(Shown letter) {
        var page = phones.one().page();
        page.setContent(letter.html());
        return page;
    }

    @ParameterizedTest
    @MethodSource("letters")
    void theTextSaysWhatTheHtmlSays(Function<Locale, Shown> letter) {
        var written = letter.apply(Locale.of("nl"));
        var html = Jsoup.parse(written.html());

        assertThat(html.select("main a").eachAttr("href")).isNotEmpty().allMatch(written.text()::contains);
        assertThat(html.select("p, h2, .when, li a").eachText().stream()
                        .flatMap(it -> Stream.of(it.split(" ")))
                        .filter(it -> it.matches("\\p{L}{4,}"))
                        .filter(it -> !it.equals("hoek")))
                .allMatch(written.text()::contains);
        assertThat(written.html()).doesNotContain("<script", "<img", "@import", "url(");
    }

    @Test
    void inTheDemoEveryThingThatIsToldIsMarked() {
        var html = Jsoup.parse(digest(Locale.of("nl")).html());

        assertThat(html.select("li")).isNotEmpty().allSatisfy(it -> {
            if (it.select("a").attr("href").contains("/activiteit/")) {
                assertThat(it.select(".tag").text()).isEqualTo("Voorbeeld");
            }
        });
        assertThat(html.select("h2").eachText()).contains("Om mee te doen");
    }
}
