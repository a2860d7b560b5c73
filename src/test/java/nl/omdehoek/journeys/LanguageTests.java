package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Geolocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads English gets our own words in English, and hears the words of others as what they are: Dutch. */
class LanguageTests {

    private static final String ENGLISH = "en-GB,en;q=0.9";
    private static final Set<String> COMMON = Set.of(
            "je", "het", "een", "en", "van", "naar", "niet", "voor", "met", "ook", "bij", "wat", "waar", "zijn",
            "hier");

    private static final Pattern SENTENCE = Pattern.compile("['`][^'`\n]*\\p{L}{2,} \\p{L}{2,}[^'`\n]*['`]");

    @RegisterExtension
    final Phones phones = new Phones();

    private final Visitor visitor = new Visitor(Portal.running());

    /** They are said to the script by the page, in the language of the reader. */
    @Test
    void scriptsHaveNoSentencesOfTheirOwn() throws IOException {
        try (var scripts = Files.newDirectoryStream(Path.of("frontend"), "*.ts")) {
            for (var script : scripts) {
                var code = Files.readString(script).replaceAll("(?m)^\\s*//.*|/\\*\\*.*\\*/", "");

                assertThat(SENTENCE.matcher(code).results().map(MatchResult::group))
                        .as(script.toString())
                        .isEmpty();
                assertThat(code).doesNotContain("documentElement.lang");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nl-NL, Gebruik de plek van mijn telefoon, Dat lukte niet. Typ hierboven je postcode., min lopen",
        "en-GB, Use my phone’s position, That did not work. Type your postcode above., min walk"
    })
    void thePhoneSpeaksTheReadersLanguage(String language, String locate, String failed, String walk) {
        var phone = phones.one(it -> it.setLocale(language));
        phone.open("/");
        phone.button(locate).tap();
        assertThat(phone.button(failed)).isVisible();

        phone.page().context().setGeolocation(new Geolocation(51.887123, 5.189456));
        phone.page().context().grantPermissions(List.of("geolocation"));
        phone.open("/");
        phone.button(locate).tap();
        phone.awaitAddress("/?bij=BU19600200");
        assertThat(phone.page()
                        .getByText(Pattern.compile("^\\d+ " + walk + "$"))
                        .first())
                .isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plek", "activiteit", "initiatief", "dienst"})
    void whatAnOrganiserWroteIsMarkedAsDutch(String kind) {
        var page = visitor.page(PublicPage.listing(kind).path(), "Accept-Language", ENGLISH);

        assertThat(languageOf(page.expectFirst("h1"))).isEqualTo("nl");
        var written = page.select("main p").stream()
                .filter(it -> looksDutch(it.text()))
                .toList();
        assertThat(written)
                .allSatisfy(it -> assertThat(languageOf(it)).as(it.text()).isEqualTo("nl"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/zoeken?bij=4153", "/?bij=4153", "/buurt/BU19600200", "/hulp?bij=4153&thema=geld-en-papieren"})
    void namesInAListAreMarkedAsDutch(String path) {
        var names = visitor.page(path, "Accept-Language", ENGLISH).select("main li h3 a");

        assertThat(names)
                .hasSizeGreaterThan(3)
                .allSatisfy(it -> assertThat(languageOf(it)).as(it.text()).isEqualTo("nl"));
    }

    @ParameterizedTest
    @MethodSource("nl.omdehoek.journeys.PublicPage#all")
    void ourOwnWordsAreEnglish(PublicPage of) {
        var page = visitor.page(of.path(), "Accept-Language", ENGLISH);
        var own = page.expectFirst("#first-paint").select("*").stream()
                .filter(it -> languageOf(it).equals("en"))
                .flatMap(it -> it.textNodes().stream())
                .map(TextNode::text)
                .filter(LanguageTests::looksDutch)
                .toList();

        assertThat(own).isEmpty();
    }

    /** A sentence has more than one of such words; a name ("Buurtkamer Het Achterom") at most one. */
    private static boolean looksDutch(String text) {
        var words = Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z]+")).filter(COMMON::contains);
        return !text.startsWith("http") && words.distinct().count() > 1;
    }

    /** As a screen reader takes it: of the nearest element that says so. */
    private static String languageOf(Element element) {
        var telling = element.closest("[lang]");
        return telling == null ? "" : telling.attr("lang");
    }

    @Test
    void aDutchReaderIsToldOfNoOtherLanguage() {
        assertThat(visitor.page("/zoeken?bij=4153")
                        .expectFirst("#first-paint")
                        .select("[lang]")
                        .eachAttr("lang"))
                .isSubsetOf(List.of("nl"));
    }
}
