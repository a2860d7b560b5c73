package nl.omdehoek.ui.ring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.help.HelpTask;
import nl.omdehoek.help.Request;
import nl.omdehoek.moderation.Grounds;
import nl.omdehoek.moderation.Suspensions;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.PhoneNumber;
import nl.omdehoek.people.PhoneNumbers;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import nl.omdehoek.ui.help.HelpPagesVillage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** "Bel mij" and "ik maak me zorgen over iemand", on Texel, where somebody connects; on Terschelling nobody does. */
@OnDatabase
class RingPagesTests extends HelpPagesVillage {

    private static final String NUMBER = "06 12345678";
    private static final String TEXEL = "1791";
    private static final String TERSCHELLING = "8881";

    @Autowired
    private PhoneNumbers telephones;

    @Autowired
    private Suspensions suspensions;

    private PersonId connects = new PersonId(UUID.randomUUID());
    private List<UUID> before = List.of();

    @BeforeEach
    void somebodyConnectsOnTexel() {
        connects = SampleStaff.with(Role.CONNECTOR, new NeighbourhoodCode("BU04480000"), residents, jdbc);
        before = desk.open(connects).stream().map(Request::id).toList();
    }

    @AfterEach
    void theyConnectNoMoreOnTexel() {
        jdbc.sql("delete from staff_role where person = :person")
                .param("person", connects.value())
                .update();
    }

    private Document page(Class<? extends RingPage> view, String path, String near) throws Exception {
        return page(view, path, Map.of(), Map.of("bij", List.of(near)));
    }

    private static Map<String, String> ringMe() {
        return form("naam", "Greet", "bellen", "na half zes");
    }

    private static Map<String, String> worry() {
        return form("bellen", "avond");
    }

    private static Map<String, String> form(String... fields) {
        var form = new LinkedHashMap<>(Map.of("bij", TEXEL, "telefoon", NUMBER, "zestien", "ja"));
        form.put("sleutel", UUID.randomUUID().toString());
        for (var i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return form;
    }

    private static Map<String, String> with(Map<String, String> form, String field, String typed) {
        form.put(field, typed);
        return form;
    }

    private MockHttpServletResponse send(String path, Map<String, String> fields) throws Exception {
        var request = sent("/" + path + "/versturen");
        fields.forEach(request::param);
        return answer(request);
    }

    private static Document again(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getContentAsString());
    }

    private List<Request> waiting() {
        return desk.open(connects).stream()
                .filter(it -> !before.contains(it.id()))
                .toList();
    }

    // --- being rung

    @Test
    void whoConnectsReadsTheNumberAndTheTime() throws Exception {
        var answer = send(RingPages.ME, ringMe());

        assertThat(answer.getHeader("Location")).isEqualTo("/mijn/aangemeld");
        assertThat(answer.getCookie("omdehoek-ik")).isNotNull();
        assertThat(waiting()).singleElement().satisfies(it -> {
            assertThat(it.task()).isEqualTo(HelpTask.RING_ME);
            assertThat(it.ringAt()).isEqualTo("na half zes");
            assertThat(telephones.of(it.person())).contains(new PhoneNumber(NUMBER));
            assertThat(residents.find(it.person()))
                    .hasValueSatisfying(asker -> assertThat(asker.name().text()).isEqualTo("Greet"));
        });
    }

    @Test
    void whoIsKnownIsAskedForNoNameAgain() throws Exception {
        var gijs = person();
        var request = sent("/" + RingPages.ME + "/versturen").cookie(browserOf(gijs));
        ringMe().forEach((name, value) -> request.param(name, name.equals("naam") ? "" : value));

        assertThat(answer(request).getHeader("Location")).isEqualTo("/mijn");
        assertThat(waiting()).extracting(Request::person).containsExactly(gijs);
    }

    @Test
    void aDoubleTapIsOneAndKnowsTheBrowserToo() throws Exception {
        var form = ringMe();
        send(RingPages.ME, form);
        var second = send(RingPages.ME, form);

        assertThat(second.getHeader("Location")).isEqualTo("/mijn/aangemeld");
        assertThat(second.getCookie("omdehoek-ik")).isNotNull();
        assertThat(waiting()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "telefoon | ''          | Vul het nummer in",
                "telefoon | 0612        | Dit nummer kunnen we niet bellen.",
                "naam     | ''          | Vul je voornaam in.",
                "naam     | http://x    | Dit kan geen voornaam zijn.",
                "zestien  | ''          | Ben je jonger dan 16?",
                "bellen   | <b>snel</b> | Hier staat computertaal in"
            })
    void whatWillNotDoIsToldAndWhatWasTypedStays(String field, String typed, String sentence) throws Exception {
        var page = again(send(RingPages.ME, with(ringMe(), field, typed)));

        assertThat(page.select(".wrong").text()).startsWith(sentence);
        assertThat(page.select("input[name=telefoon]").val()).isEqualTo(field.equals("telefoon") ? typed : NUMBER);
        assertThat(page.select("input[name=naam]").val()).isEqualTo(field.equals("naam") ? typed : "Greet");
        assertThat(page.select("input[name=bellen]").val()).isEqualTo(field.equals("bellen") ? typed : "na half zes");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whatIsTooLongIsToldAndStays() throws Exception {
        var typed = "na zessen ".repeat(2_000).strip();
        var page = again(send(RingPages.ME, with(ringMe(), "bellen", typed)));

        assertThat(page.select(".wrong").text()).startsWith("Dit is te lang");
        assertThat(page.select("input[name=bellen]").val()).isEqualTo(typed);
    }

    @Test
    void wordsOfDangerShowWhomToRingBeforeItIsSent() throws Exception {
        var form = with(ringMe(), "bellen", "nu, ik wil niet meer leven");
        var page = again(send(RingPages.ME, form));

        assertThat(page.select(".notice").text()).contains("Dit wordt niet meteen gelezen.");
        assertThat(page.select(".numbers a").eachAttr("href"))
                .containsExactly("tel:112", "tel:113", "tel:116117", "tel:08002000");
        assertThat(waiting()).isEmpty();
        assertThat(page.select("input[name=gelezen]").val()).isEqualTo("ja");
        assertThat(send(RingPages.ME, with(form, "gelezen", "ja")).getStatus()).isEqualTo(303);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void whoIsSuspendedReadsWhyAndHasNumbersStill() throws Exception {
        var gijs = person();
        suspensions.suspend(gijs, new Grounds("Reclame"), SampleStaff.administrator(residents, jdbc));
        var request = sent("/" + RingPages.ME + "/versturen").cookie(browserOf(gijs));
        ringMe().forEach(request::param);

        var page = again(answer(request));
        assertThat(page.text()).contains("Je kunt nu niet meedoen. De reden: Reclame");
        assertThat(page.select("a[href=tel:112]")).isNotEmpty();
        assertThat(waiting()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {RingPages.ME, RingPages.WORRY})
    void whereNobodyIsAppointedThereAreNumbersAndNoForm(String path) throws Exception {
        var view = path.equals(RingPages.ME) ? RingMeView.class : WorryView.class;
        var page = page(view, path, TERSCHELLING);

        assertThat(page.select("main form[method=post]")).isEmpty();
        assertThat(page.select("main a[href^=tel:]").eachAttr("href")).contains("tel:112", "tel:08002000");
        assertThat(page.select("main").text()).contains("Bel met je gemeente.");
        var sent = again(send(path, with(path.equals(RingPages.ME) ? ringMe() : worry(), "bij", TERSCHELLING)));
        assertThat(sent.select("main form[method=post]")).isEmpty();
        assertThat(sent.select("main a[href^=tel:]")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zzzzzz"})
    void withoutAPlaceItAsksForOne(String near) throws Exception {
        var page = page(RingMeView.class, RingPages.ME, near);

        assertThat(page.select("main form[method=get] input[name=bij]")).hasSize(1);
        assertThat(page.select("main form[method=post]")).isEmpty();
    }

    @Test
    void whatIsSentFromAnotherSiteIsRefused() throws Exception {
        var request = sentFrom("cross-site", "/" + RingPages.WORRY + "/versturen");
        worry().forEach(request::param);

        assertThat(answer(request).getStatus()).isEqualTo(403);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aFormThatWasNotOursGetsAKeyOfOurs() throws Exception {
        var page = again(send(RingPages.ME, with(ringMe(), "sleutel", "x")));

        assertThat(page.select(".notice").text()).contains("Verstuur het nog een keer.");
        assertThat(UUID.fromString(page.select("input[name=sleutel]").val())).isNotNull();
    }

    // --- worrying about somebody

    @Test
    void whoWorriesSeesWhomToRingFirstAndThenANumberAndATimeOnly() throws Exception {
        var page = page(WorryView.class, RingPages.WORRY, TEXEL).select("main");
        var form = page.select("form[method=post]");

        assertThat(page.select(".numbers a").eachAttr("href")).containsExactly("tel:112", "tel:08002000");
        assertThat(page.html().indexOf("tel:112")).isLessThan(page.html().indexOf("<form"));
        assertThat(form.select("[name]").eachAttr("name"))
                .containsOnly("telefoon", "bellen", "zestien", "eigen", "bij", "sleutel");
        assertThat(form.select("textarea, input[type=text]")).isEmpty();
        assertThat(form.select("input[name=bellen]").eachAttr("type")).containsOnly("radio");
    }

    @Test
    void whoConnectsReadsThatSomebodyWorriesAndWantsToBeRung() throws Exception {
        assertThat(send(RingPages.WORRY, worry()).getHeader("Location")).isEqualTo("/mijn/aangemeld");

        assertThat(waiting()).singleElement().satisfies(it -> {
            assertThat(it.task()).isEqualTo(HelpTask.WORRY);
            assertThat(it.words()).isEmpty();
            assertThat(it.ringAt()).isEqualTo("In de avond");
        });
    }

    /** Whatever is sent along, under whichever name: nothing of it is kept anywhere. */
    @Test
    void noWordAboutSomebodyElseIsKept() throws Exception {
        var planted = "Zorgenwoord";
        var form = worry();
        for (var field : List.of("woorden", "tekst", "naam", "over", "wie", "uitleg", "waarom")) {
            form.put(field, planted);
        }
        send(RingPages.WORRY, form);
        again(send(RingPages.WORRY, with(worry(), "bellen", planted)));

        var request = waiting().getFirst();
        assertThat(request.toString()).doesNotContain(planted);
        assertThat(residents.find(request.person()).orElseThrow().name().text()).isEqualTo("Buur");
        assertThat(columnsHolding("In de avond")).containsExactly("HELP_REQUEST.RING_AT");
        assertThat(columnsHolding(planted)).isEmpty();
    }

    private List<String> columnsHolding(String planted) {
        return jdbc.sql("""
                        select table_name || '.' || column_name from information_schema.columns
                         where table_schema = 'PUBLIC' and data_type in ('CHARACTER VARYING', 'CHARACTER')
                        """).query((row, _) -> row.getString(1)).list().stream()
                .filter(it -> jdbc.sql("select count(*) from " + it.replaceFirst("\\..*", "") + " where \""
                                        + it.replaceFirst(".*\\.", "") + "\" like '%" + planted + "%'")
                                .query(Long.class)
                                .single()
                        > 0)
                .toList();
    }

    @Test
    void whoWorriesChoosesATime() throws Exception {
        var page = again(send(RingPages.WORRY, with(worry(), "bellen", "")));

        assertThat(page.select(".wrong").text()).isEqualTo("Kies wanneer we je het best bellen.");
        assertThat(page.select("input[name=telefoon]").val()).isEqualTo(NUMBER);
    }
}
