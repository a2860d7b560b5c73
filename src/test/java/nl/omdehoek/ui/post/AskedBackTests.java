package nl.omdehoek.ui.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.help.Requesting;
import nl.omdehoek.help.Volunteering;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.moderation.Hindrance;
import nl.omdehoek.moderation.Reviews;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** What may be right is asked back once, and taken from who says so; what is posted twice is there once. */
@OnDatabase
class AskedBackTests {

    private static final NeighbourhoodCode BEESD = new NeighbourhoodCode("BU19600200");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Residents residents;

    @Autowired
    private Keepers keepers;

    @Autowired
    private Agenda agenda;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Volunteering volunteering;

    @Autowired
    private Requesting requesting;

    @Autowired
    private JdbcClient jdbc;

    private PersonId ria = new PersonId(UUID.randomUUID());

    @BeforeEach
    void somebodyIsKnown() {
        ria = residents.welcome(new FirstName("Ria")).person().id();
    }

    private Posting ria() {
        return Posting.in(context).as(ria, residents);
    }

    private static Map<String, String> times(String day, String from, String to) {
        var times = new HashMap<>(Posting.good("wanneer"));
        times.putAll(Map.of("dag", day, "van", from, "tot", to));
        return times;
    }

    @ParameterizedTest
    @CsvSource({"2026-12-05, 10:00, 03:00", "2026-11-25, 14:00, 17:00"})
    void oddTimesAreTakenFromWhoSaysThatTheyAreRight(String day, String from, String to) {
        var reference = ria().organised();
        var asked = Posting.page(ria().keep(reference, "wanneer", times(day, from, to)));
        var tick = asked.expectFirst("main input[name=zeker]");
        assertThat(tick.hasAttr("checked")).isFalse();
        var sure = times(day, from, to);
        sure.put("zeker", tick.attr("value"));
        assertThat(ria().keep(reference, "wanneer", sure).getStatus()).isEqualTo(303);
        assertThat(ria().finish(reference).getHeader("Location")).isEqualTo("/mijn");

        assertThat(agenda.get(activity()).orElseThrow().schedule().start()).hasToString(from);
    }

    @Test
    void otherOddTimesAreAskedBackAgain() {
        var reference = ria().organised();
        var sure = times("2026-12-05", "10:00", "03:00");
        sure.put(
                "zeker",
                Posting.page(ria().keep(reference, "wanneer", sure))
                        .expectFirst("main input[name=zeker]")
                        .attr("value"));
        sure.put("van", "09:00");

        assertThat(ria().keep(reference, "wanneer", sure).getStatus()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-05, 10:00, 22:00", "2026-12-05, 20:00, 01:00", "2026-11-25, 15:00, ''"})
    void usualTimesAreNotAskedBack(String day, String from, String to) {
        assertThat(ria().keep(ria().organised(), "wanneer", times(day, from, to))
                        .getStatus())
                .isEqualTo(303);
    }

    private ListingId activity() {
        return keepers.keptBy(ria, ListingKind.ACTIVITY).iterator().next();
    }

    // --- the same once more

    @Test
    void theSamePostTenTimesIsThereOnceAndToldNineTimes() {
        assertThat(ria().finish(ria().organised()).getStatus()).isEqualTo(303);
        for (var i = 0; i < 9; i++) {
            var answer = ria().finish(ria().organised());
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(Posting.page(answer).select("main .notice").text()).startsWith("Dit heb je al geplaatst.");
            assertThat(Posting.page(answer).text()).contains("Schaken op het plein");
        }
        assertThat(keepers.keptBy(ria, ListingKind.ACTIVITY)).hasSize(1);
    }

    @Test
    void onAnotherDayItIsAnother() {
        ria().finish(ria().organised());
        var reference = ria().organised();
        ria().keep(reference, "wanneer", times("2026-12-12", "14:00", "16:00"));

        assertThat(ria().finish(reference).getStatus()).isEqualTo(303);
        assertThat(keepers.keptBy(ria, ListingKind.ACTIVITY)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aanbieden", "hulp"})
    void theSameOfferOrRequestIsThereOnce(String form) {
        SampleStaff.with(Role.CONNECTOR, BEESD, residents, jdbc);
        assertThat(ria().finish(filled(form)).getStatus()).isEqualTo(303);
        var answer = ria().finish(filled(form));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Posting.page(answer).select("main .notice").text()).startsWith("Dit heb je al geplaatst.");
        assertThat(volunteering.offers(ria).size() + requesting.of(ria).size()).isOne();
    }

    private String filled(String form) {
        return form.equals("hulp")
                ? ria().filled("hulp", "vraag", "wanneer-hulp", "wie-ziet", "wie-ben-je")
                : ria().filled("aanbieden", "buurt", "draagkracht", "wie-ben-je");
    }

    // --- what the connector sees of it

    private Set<Hindrance> hindrances(String summary) {
        var reference = ria().organised();
        var more = new HashMap<>(Posting.good("meer"));
        more.put("uitleg", summary);
        assertThat(ria().keep(reference, "meer", more).getStatus()).isEqualTo(303);
        assertThat(ria().finish(reference).getStatus()).isEqualTo(303);
        var subject = new Subject("ACTIVITY", activity().value());
        return reviews.of(ria).stream()
                .filter(it -> it.subject().equals(subject))
                .findFirst()
                .orElseThrow()
                .hindrances();
    }

    @ParameterizedTest
    @CsvSource({
        "Kom je klootzak., SWEARING",
        "Bel 06 12345678 als je komt., TELEPHONE",
        "Ik wil niet meer leven., WORRY",
        "Kijk op www.elders.nl., LINK"
    })
    void whoConnectsSeesWhyItWaits(String summary, Hindrance why) {
        assertThat(hindrances(summary)).contains(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Praten over kanker.", "Bij de paal naast de brug.", "Ieder komt aan de beurt."})
    void everydayWordsAreNoReasonToWait(String summary) {
        assertThat(hindrances(summary)).doesNotContain(Hindrance.SWEARING, Hindrance.WORRY, Hindrance.NAMED_PERSON);
    }
}
