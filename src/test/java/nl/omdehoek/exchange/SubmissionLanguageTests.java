package nl.omdehoek.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.activities.ActivitySubmission;
import nl.omdehoek.help.HelpSubmission;
import nl.omdehoek.initiatives.InitiativeSubmission;
import nl.omdehoek.listing.ListingSubmission;
import nl.omdehoek.organisations.OrganisationSubmission;
import nl.omdehoek.people.ConnectorSubmission;
import nl.omdehoek.places.PlaceSubmission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** Whoever hands something in that is wrong reads why in the language that was asked for: Dutch or English. */
@OnDatabase
class SubmissionLanguageTests {

    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    private Validator validator;

    @AfterEach
    void nobodyAsksForALanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    /** What is wrong, by field. */
    private Map<String, String> complaints(Object submission, Locale language) {
        LocaleContextHolder.setLocale(language);
        var complaints = new TreeMap<String, String>();
        validator
                .validate(submission)
                .forEach(it -> complaints.merge(
                        it.getPropertyPath().toString(),
                        it.getMessage(),
                        (a, b) -> a.compareTo(b) < 0 ? a + " " + b : b + " " + a));
        return complaints;
    }

    static Stream<Object> wrongInEveryField() {
        var wrong = listing(_ -> "<b>?");
        return Stream.of(
                new PlaceSubmission("Met Hoofdletters", wrong, "kasteel", "soms"),
                new ActivitySubmission(
                        "?", wrong, "laat", "later", "nu en dan", "gisteren", "ooit", "morgen, misschien", "?", "veel"),
                new InitiativeSubmission("?", wrong, "<b>Ans", "<b>Ben", "vroeger", "ooit", "misschien"),
                new HelpSubmission("?", wrong, "toverstaf", "ma", "bel maar"),
                new OrganisationSubmission("?", "<b>", "bende", "bel maar", "www", "soms"),
                new ConnectorSubmission("", "<b>", "<b>", "bel maar", "<b>", "soms"),
                new PlaceSubmission("", listing(_ -> ""), "", ""),
                new PlaceSubmission(
                        "x".repeat(100), listing(_ -> "x".repeat(4_000)), "x".repeat(100), "x".repeat(2_000)));
    }

    private static ListingSubmission listing(UnaryOperator<String> field) {
        return ListingSubmission.of(field);
    }

    @ParameterizedTest
    @MethodSource("wrongInEveryField")
    void everyComplaintIsSaidInBothLanguages(Object submission) {
        var dutch = complaints(submission, DUTCH);
        var english = complaints(submission, Locale.ENGLISH);

        assertThat(dutch).hasSizeGreaterThan(2);
        assertThat(english.keySet()).isEqualTo(dutch.keySet());
        assertThat(dutch)
                .allSatisfy((field, said) -> assertThat(said)
                        .isNotEqualTo(english.get(field))
                        .doesNotContain("{")
                        .doesNotContainPattern("(?i)\\b(write|this|must|choose|between|characters)\\b"));
        assertThat(english)
                .allSatisfy((_, said) -> assertThat(said)
                        .doesNotContain("{")
                        .doesNotContainPattern("(?i)\\b(schrijf|dit|geen|kies|gebruik|tekens|begrijpen)\\b"));
    }

    @Test
    void whoReadsEnglishIsToldInEnglishWhatToWrite() {
        var place =
                new PlaceSubmission("Met Hoofdletters", listing(SubmissionLanguageTests::nearlyRight), "bankje", "");

        assertThat(complaints(place, Locale.UK))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "key", "'Met Hoofdletters' is not a key. Use small letters, digits and hyphens.",
                        "listing.cost",
                                "'duur' is not a price. Write gratis, vrije bijdrage or an amount such as 2,50."));
    }

    @Test
    void whoReadsDutchIsToldInDutchWhatToWrite() {
        var place =
                new PlaceSubmission("Met Hoofdletters", listing(SubmissionLanguageTests::nearlyRight), "bankje", "");

        assertThat(complaints(place, DUTCH))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "key", "'Met Hoofdletters' is geen sleutel. Gebruik kleine letters, cijfers en streepjes.",
                        "listing.cost",
                                "'duur' is geen prijs. Schrijf gratis, vrije bijdrage of een bedrag zoals 2,50."));
    }

    @Test
    void anActivityIsRefusedInTheLanguageThatWasAskedFor() {
        var activity = new ActivitySubmission(
                "soep",
                listing(SubmissionLanguageTests::right),
                "19.30",
                "21.00",
                "elke blauwe maandag",
                "",
                "",
                "",
                "",
                "");

        assertThat(complaints(activity, DUTCH).get("repetition"))
                .isEqualTo("'blauwe' is geen dag van de week. Schrijf ma, di, wo, do, vr, za of zo.");
        assertThat(complaints(activity, Locale.ENGLISH).get("repetition"))
                .isEqualTo("'blauwe' is not a day of the week. Write ma, di, wo, do, vr, za or zo.");
    }

    private static String right(String field) {
        return switch (field) {
            case "title" -> "Proef";
            case "summary" -> "Kom gerust eens langs.";
            case "neighbourhood" -> "BU19600200";
            case "themes" -> "ontmoeten";
            default -> "";
        };
    }

    private static String nearlyRight(String field) {
        return field.equals("cost") ? "duur" : right(field);
    }
}
