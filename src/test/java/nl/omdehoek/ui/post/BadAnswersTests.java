package nl.omdehoek.ui.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.drafts.DraftKind;
import nl.omdehoek.drafts.DraftSecret;
import nl.omdehoek.drafts.Drafts;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Whatever is answered: a sentence that says what to do, in the language of who reads it, and what was typed is still there. */
@OnDatabase
class BadAnswersTests {

    private static final String FAR_TOO_LONG = "Lang ".repeat(4_000).strip() + "!";
    private static final String EMOJI = "\u265F\uFE0F\uD83C\uDF89";
    private static final String CODE = "<b>Schaken</b>";
    private static final String SCRIPT = "\"><script>alert('a & b')</script>";
    private static final String SHOUTED = "KOM ALLEMAAL NAAR HET PLEIN";

    private static final String TOO_SHORT = "Dit is te kort. Schrijf er een paar woorden bij.";
    private static final String TOO_LONG = "Dit is te lang: ";
    private static final String NO_CODE = "Hier staat computertaal in, zoals <b>. Haal dat eruit.";
    private static final String SHOUTING = "Dit zijn alleen hoofdletters.";
    private static final String NO_NAME = "Dit kan geen voornaam zijn.";
    private static final String WHICH_DAY = "Kies op welke dag het is.";
    private static final String OVER = "Die dag is voorbij.";
    private static final String FAR_OFF = "Die dag is over meer dan een jaar.";
    private static final String FROM_WHEN = "Vul in hoe laat het begint, zoals 14:30.";
    private static final String UNTIL_WHEN = "Vul een tijd in, zoals 16:00.";
    private static final String GONE = "Dat is vandaag al voorbij. Kies later vandaag, of een andere dag.";
    private static final String BEGUN = "Dat is vandaag al begonnen. Klopt dat?";
    private static final String LONG = "uur. Klopt dat?";
    private static final String BACKWARDS = "Het is klaar voordat het begint.";
    private static final String UNKNOWN = "kennen we niet. Typ de vier cijfers van je postcode";
    private static final String NO_PLACE = "Deze plek is er niet meer. Kies een andere.";
    private static final String NO_COST = "Schrijf \"gratis\", \"vrije bijdrage\" of een bedrag, zoals 2,50.";
    private static final String TIMES = "Vul een getal in van 1 tot 30.";
    private static final String HOURS = "Vul een getal in van 1 tot 40.";
    private static final String NO_NUMBER = "Dit nummer kunnen we niet bellen.";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Drafts drafts;

    /** @param besides what is answered with it, by turns a field and its answer */
    private record Bad(String form, String question, String field, String typed, String sentence, String... besides) {

        Map<String, String> fields() {
            var fields = new HashMap<>(Posting.good(question));
            for (var i = 0; i < besides.length; i += 2) {
                fields.put(besides[i], besides[i + 1]);
            }
            fields.put(field, typed);
            return fields;
        }

        @Override
        public String toString() {
            return form + ", " + field + ": " + (typed.length() > 40 ? typed.length() + " signs" : typed);
        }
    }

    static Stream<Bad> all() {
        return Stream.of(organising(), offering(), asking()).flatMap(it -> it);
    }

    private static Stream<Bad> organising() {
        return Stream.of(
                        words("organiseren", "wat", "wat"),
                        Stream.of(
                                new Bad(
                                        "organiseren",
                                        "wat",
                                        "wat",
                                        "",
                                        "Schrijf hier in een paar woorden wat het is."),
                                new Bad("organiseren", "wat", "wat", "a", TOO_SHORT),
                                new Bad(
                                        "organiseren",
                                        "wat",
                                        "wat",
                                        "\u0000\u0007\u001b",
                                        "Schrijf hier in een paar woorden")),
                        where(),
                        when(),
                        name("organiseren", "wie"),
                        words("organiseren", "meer", "uitleg"),
                        words("organiseren", "collega", "collega"),
                        cost())
                .flatMap(it -> it);
    }

    /** What neighbours will read. */
    private static Stream<Bad> words(String form, String question, String field) {
        return Stream.of(
                new Bad(form, question, field, FAR_TOO_LONG, TOO_LONG),
                new Bad(form, question, field, CODE, NO_CODE),
                new Bad(form, question, field, SCRIPT, NO_CODE),
                new Bad(form, question, field, SHOUTED, SHOUTING),
                new Bad(form, question, field, EMOJI, TOO_SHORT));
    }

    private static Stream<Bad> where() {
        var places = Stream.of("zzzzzzzz", "het-wadhuis-zzzzzzzz", "geen", CODE, FAR_TOO_LONG, EMOJI)
                .map(it -> new Bad("organiseren", "waar", "plek", it, NO_PLACE));
        var own = Stream.of(
                new Bad("organiseren", "waar", "waar", "", "Kies een plek, of zeg hoe je het vindt.", "plek", ""),
                new Bad("organiseren", "waar", "waar", "", "Schrijf hier in een paar woorden"),
                new Bad("organiseren", "waar", "waar", "a", TOO_SHORT));
        var near = Stream.concat(
                Stream.of(new Bad("organiseren", "waar", "bij", "", "Vul eerst een postcode of dorp in.")),
                Stream.of("0999", "Noordzee midden", "B-2000", "53.9, 4.1", SCRIPT, EMOJI, "12", FAR_TOO_LONG)
                        .map(it -> new Bad("organiseren", "waar", "bij", it, UNKNOWN)));
        return Stream.of(words("organiseren", "waar", "waar"), places, own, near)
                .flatMap(it -> it);
    }

    private static Stream<Bad> when() {
        var days = Stream.of("", "morgen", "2026-02-30", "5 december", CODE, EMOJI, FAR_TOO_LONG, "2026-12-05T14:00")
                .map(it -> new Bad("organiseren", "wanneer", "dag", it, WHICH_DAY));
        var past = Stream.of("2026-11-24", "0001-01-01", "-999999999-01-01")
                .map(it -> new Bad("organiseren", "wanneer", "dag", it, OVER));
        var far = Stream.of("2027-11-26", "9999-12-31", "+999999999-12-31")
                .map(it -> new Bad("organiseren", "wanneer", "dag", it, FAR_OFF));
        var from = Stream.of("", "half acht", "25:00", "14:60", "-1", CODE, FAR_TOO_LONG)
                .map(it -> new Bad("organiseren", "wanneer", "van", it, FROM_WHEN));
        var to = Stream.of("half acht", "25:00", "-1", CODE, FAR_TOO_LONG)
                .map(it -> new Bad("organiseren", "wanneer", "tot", it, UNTIL_WHEN));
        var backwards =
                Stream.of("13:00", "14:00", "06:00").map(it -> new Bad("organiseren", "wanneer", "tot", it, BACKWARDS));
        var last = Stream.of("week", "om-de-week", "maand")
                .flatMap(it -> Stream.of(
                        last("", "Kies tot en met welke dag.", it),
                        last("ooit", "Kies tot en met welke dag.", it),
                        last("2026-12-05", "De laatste dag komt na de eerste.", it),
                        last("2026-12-01", "De laatste dag komt na de eerste.", it),
                        last("2027-11-26", "Kies een laatste dag binnen een jaar.", it),
                        last("+999999999-12-31", "Kies een laatste dag binnen een jaar.", it)));
        // It is Wednesday, three in the afternoon.
        var odd = Stream.of(
                new Bad("organiseren", "wanneer", "van", "09:00", GONE, "dag", "2026-11-25", "tot", "10:00"),
                new Bad("organiseren", "wanneer", "van", "13:00", GONE, "dag", "2026-11-25", "tot", ""),
                new Bad("organiseren", "wanneer", "van", "14:00", BEGUN, "dag", "2026-11-25", "tot", "16:00"),
                new Bad("organiseren", "wanneer", "van", "14:00", BEGUN, "dag", "2026-11-25", "tot", ""),
                new Bad("organiseren", "wanneer", "tot", "03:00", LONG, "van", "10:00"),
                new Bad("organiseren", "wanneer", "tot", "23:30", LONG, "van", "10:00"),
                new Bad("organiseren", "wanneer", "zeker", "ja", LONG, "van", "10:00", "tot", "03:00"));
        return Stream.of(days, past, far, from, to, backwards, last, odd).flatMap(it -> it);
    }

    private static Bad last(String typed, String sentence, String often) {
        return new Bad("organiseren", "wanneer", "laatste", typed, sentence, "hoevaak", often);
    }

    private static Stream<Bad> name(String form, String question) {
        return Stream.concat(
                Stream.of(new Bad(form, question, "naam", "", "Vul je voornaam in.")),
                Stream.of(
                                "www.elders.nl",
                                "https://elders.example",
                                "ria@elders.nl",
                                "06",
                                CODE,
                                SCRIPT,
                                EMOJI,
                                FAR_TOO_LONG)
                        .map(it -> new Bad(form, question, "naam", it, NO_NAME)));
    }

    private static Stream<Bad> cost() {
        return Stream.of("-5", "duizend", "1001", "99999", "2,5", CODE, EMOJI, FAR_TOO_LONG)
                .map(it -> new Bad("organiseren", "meer", "kosten", it, NO_COST));
    }

    private static Stream<Bad> offering() {
        return Stream.of(
                        task("aanbieden", "helpen"),
                        near("aanbieden"),
                        number("keren", TIMES, "31"),
                        number("uren", HOURS, "200"),
                        Stream.of(new Bad(
                                "aanbieden", "draagkracht", "keren", "", "Vul in hoe vaak per maand", "uren", "")),
                        name("aanbieden", "wie-ben-je"),
                        words("aanbieden", "openbaar", "titel"))
                .flatMap(it -> it);
    }

    private static Stream<Bad> task(String form, String question) {
        var other = Stream.of(
                new Bad(form, question, "woorden", "", "Schrijf hier in een paar woorden", "taak", "anders"),
                new Bad(form, question, "woorden", "a", TOO_SHORT, "taak", "anders"));
        return Stream.concat(words(form, question, "woorden"), other);
    }

    private static Stream<Bad> near(String form) {
        return Stream.concat(
                Stream.of(new Bad(form, "buurt", "bij", "", "Vul eerst een postcode of dorp in.")),
                Stream.of("0999", "Noordzee midden", SCRIPT, EMOJI, "12", FAR_TOO_LONG)
                        .map(it -> new Bad(form, "buurt", "bij", it, UNKNOWN)));
    }

    private static Stream<Bad> number(String field, String sentence, String tooMany) {
        return Stream.of(tooMany, "0", "-3", "2,5", "twee", "１２", CODE, EMOJI, FAR_TOO_LONG)
                .map(it -> new Bad("aanbieden", "draagkracht", field, it, sentence));
    }

    private static Stream<Bad> asking() {
        var days = Stream.of("morgen", "2026-02-30", CODE, FAR_TOO_LONG)
                .map(it -> new Bad("hulp", "wanneer-hulp", "dag", it, WHICH_DAY));
        var others = Stream.of(
                new Bad("hulp", "wanneer-hulp", "dag", "2026-11-24", OVER),
                new Bad("hulp", "wanneer-hulp", "dag", "+999999999-12-31", FAR_OFF),
                new Bad("hulp", "wanneer-hulp", "dag", "", "Kies op welke dag van de week", "elke-week", "ja"));
        var telephones = Stream.of("12", "geen", "112112112112112112", CODE, EMOJI, FAR_TOO_LONG)
                .map(it -> new Bad("hulp", "wie-ben-je", "telefoon", it, NO_NUMBER));
        return Stream.of(
                        task("hulp", "vraag"),
                        days,
                        others,
                        telephones,
                        words("hulp", "wie-ben-je", "bellen"),
                        name("hulp", "wie-ben-je"))
                .flatMap(it -> it);
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatWillNotDoIsToldAndIsStillThere(Bad bad) {
        var posting = Posting.in(context);
        var path = path(bad, posting);
        var answer = posting.send(path, bad.fields());
        var page = Posting.page(answer);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(told(page)).singleElement().asString().contains(bad.sentence());
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("nl");
        assertThat(page.select("script[src*=alert], main b, main script")).isEmpty();
        bad.fields().forEach((field, typed) -> assertKept(page, field, typed));

        var english = Posting.page(posting.inEnglish().send(path, bad.fields()));
        assertThat(english.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(told(english))
                .singleElement()
                .asString()
                .doesNotContain(bad.sentence())
                .hasSizeGreaterThan(10);
        assertKept(english, bad.field(), bad.typed());
    }

    private String path(Bad bad, Posting posting) {
        var first = List.of("wat", "helpen").contains(bad.question())
                || bad.form().equals("hulp") && bad.question().equals("buurt");
        var start = first ? bad.form() : "concept/" + begun(bad.form(), posting) + "/" + bad.question();
        return "/plaatsen/" + start + "/bewaar";
    }

    /** Where nobody answers no request is begun; this one was, while somebody did. */
    private String begun(String form, Posting posting) {
        return form.equals("hulp")
                ? drafts.begin(DraftKind.REQUEST, Map.of(), Optional.empty()).text()
                : posting.begin(form);
    }

    private static List<String> told(Document page) {
        return page.select("main .wrong, main .notice:not(:contains(112))").eachText();
    }

    /** What is chosen from a few is there if it can be chosen. */
    private static void assertKept(Document page, String field, String typed) {
        var shown = typed.replaceAll("[\\u0000-\\u001f]", " ");
        page.select("main [name=" + field + "]").stream().findFirst().ifPresent(first -> {
            var kept = switch (first.attr("type")) {
                case "radio", "checkbox" ->
                    page.select("main [name=" + field + "]").stream()
                            .filter(it -> it.attr("value").equals(typed))
                            .allMatch(it -> it.hasAttr("checked"));
                case "text", "search", "tel", "hidden", "date", "time" ->
                    first.attr("value").strip().equals(shown.strip());
                default -> first.wholeText().equals(shown);
            };
            assertThat(kept)
                    .as("%s is kept in %s", field, first.outerHtml().length())
                    .isTrue();
        });
    }

    /** More than a draft can hold; what it held before is still there. */
    @Test
    void whatIsTooLongTogetherIsToldAndIsStillThere() {
        var posting = Posting.in(context);
        var quotes = "\"".repeat(24_000);
        var all = new HashMap<String, String>();
        Posting.good("wanneer").keySet().forEach(it -> all.put(it, quotes));
        var draft = posting.begin("organiseren");

        var answer = posting.keep(draft, "wanneer", all);
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Posting.page(answer);
        assertThat(page.select("main .notice").text()).isEqualTo("Samen zijn je antwoorden te lang. Maak ze korter.");
        assertKept(page, "tot", quotes);
        assertThat(drafts.find(new DraftSecret(draft)).orElseThrow().answers())
                .containsEntry("wat", "Schaken op het plein")
                .doesNotContainKey("van");

        var first = Map.of("wat", "Dammen", "uitleg", quotes, "thema", quotes, "recept", quotes, "bij", quotes);
        assertThat(posting.send("/plaatsen/organiseren/bewaar", first).getStatus())
                .isEqualTo(422);
    }
}
