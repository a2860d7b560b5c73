package nl.omdehoek.ui.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.activities.Activity;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.initiatives.Bearers;
import nl.omdehoek.initiatives.Initiative;
import nl.omdehoek.initiatives.InitiativeRegister;
import nl.omdehoek.listing.ColleagueTexts;
import nl.omdehoek.listing.Exchange;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.Layer;
import nl.omdehoek.listing.Listing;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Publication;
import nl.omdehoek.listing.Resource;
import nl.omdehoek.listing.Supplies;
import nl.omdehoek.listing.Supply;
import nl.omdehoek.moderation.Reviews;
import nl.omdehoek.organisations.Organisation;
import nl.omdehoek.organisations.OrganisationKind;
import nl.omdehoek.organisations.OrganisationRegister;
import nl.omdehoek.people.AboutMe;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** The form is as light as what is organised: neighbours, a group, an organisation and a shop are asked different things. */
@OnDatabase
class DoersTests {

    private static final Map<String, String> GROUP =
            Map.of("groepsnaam", "De schaakvrienden", "trekkers", "Ria en Hamid", "invaller", "Jo", "akkoord", "ja");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Residents residents;

    @Autowired
    private Keepers keepers;

    @Autowired
    private ColleagueTexts colleagueTexts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private AboutMe aboutMe;

    @Autowired
    private Agenda agenda;

    @Autowired
    private InitiativeRegister initiatives;

    @Autowired
    private OrganisationRegister organisations;

    private PersonId ria;
    private Posting posting;

    @BeforeEach
    void somebodyIsKnown() {
        ria = residents.welcome(new FirstName("Ria")).person().id();
        posting = Posting.in(context).as(ria, residents);
    }

    private String next(String draft, String question, Map<String, String> answers) {
        return String.valueOf(posting.keep(draft, question, answers).getHeader("Location"))
                .replace("/plaatsen/concept/" + draft, "")
                .replaceFirst("\\?.*", "");
    }

    private String upToWho(boolean withDay) {
        var draft = posting.filled("organiseren", "waar");
        next(draft, "wanneer", withDay ? Posting.good("wanneer") : Map.of("geendag", "ja"));
        return draft;
    }

    private List<Activity> activities() {
        return keepers.keptBy(ria, ListingKind.ACTIVITY).stream()
                .map(it -> agenda.get(it).orElseThrow())
                .toList();
    }

    private List<Initiative> initiatives() {
        return keepers.keptBy(ria, ListingKind.INITIATIVE).stream()
                .map(it -> initiatives.get(it).orElseThrow())
                .toList();
    }

    @Test
    void neighboursAreAskedNothingMore() {
        var draft = upToWho(true);
        assertThat(next(draft, "wie", Map.of("doet", "buren"))).isEmpty();
        posting.finish(draft);

        assertThat(activities())
                .singleElement()
                .satisfies(it -> assertThat(it.listing().belonging().layer()).isEqualTo(Layer.INFORMAL));
        assertThat(initiatives()).isEmpty();
    }

    @Test
    void aGroupHasAPageOfItsOwnWithWhoPullItAndWhoStandsIn() {
        var draft = upToWho(true);
        assertThat(next(draft, "wie", Map.of("doet", "groep"))).isEqualTo("/groep");
        assertThat(next(draft, "groep", GROUP)).isEmpty();
        posting.finish(draft);

        assertThat(initiatives()).singleElement().satisfies(it -> {
            assertThat(it.listing().title()).isEqualTo("De schaakvrienden");
            assertThat(it.listing().belonging().layer()).isEqualTo(Layer.INFORMALLY_ORGANISED);
            assertThat(it.bearers().keyPeople()).isEqualTo("Ria, Hamid");
            assertThat(it.bearers().standIn()).isEqualTo("Jo");
        });
        assertThat(activities())
                .singleElement()
                .satisfies(it -> assertThat(it.initiative())
                        .isEqualTo(initiatives().getFirst().id()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            groepsnaam |                 | Schrijf hier in een paar woorden wat het is.
            trekkers   |                 | Schrijf hier alleen voornamen
            trekkers   | Ria, 0612345678 | Schrijf hier alleen voornamen
            trekkers   | A, B, C, D, E, F | Schrijf hier alleen voornamen
            invaller   | jo@elders.nl    | Dit kan geen voornaam zijn.
            akkoord    |                 | Vraag eerst of zij het goed vinden.
            """)
    void whatIsWrongWithAGroupIsSaidAndStaysTyped(String field, String typed, String sentence) {
        var draft = upToWho(true);
        next(draft, "wie", Map.of("doet", "groep"));
        var answers = new HashMap<>(GROUP);
        answers.put(field, typed == null ? "" : typed);
        var page = Posting.page(posting.keep(draft, "groep", answers));

        assertThat(page.select(".wrong").text()).startsWith(sentence);
        if (typed != null) {
            assertThat(page.select("input[name=" + field + "]").val()).isEqualTo(typed);
        }
    }

    @Test
    void withoutAgreementNothingIsPosted() {
        var draft = upToWho(true);
        next(draft, "wie", Map.of("doet", "groep"));
        posting.finish(draft);
        assertThat(initiatives()).isEmpty();
        assertThat(activities()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"organisatie,stichting,FOUNDATION", "winkel,,BUSINESS"})
    void anOrganisationIsNamed(String doers, String kind, OrganisationKind expected) {
        var draft = upToWho(true);
        assertThat(next(draft, "wie", Map.of("doet", doers))).isEqualTo("/organisatie");
        assertThat(next(
                        draft,
                        "organisatie",
                        Map.of("organisatie", "Bakker " + doers, "soortorganisatie", kind == null ? "" : kind)))
                .isEmpty();
        posting.finish(draft);

        assertThat(activities()).singleElement().satisfies(it -> {
            assertThat(it.listing().belonging().layer()).isEqualTo(Layer.FORMAL);
            assertThat(Optional.ofNullable(it.listing().belonging().organisation())
                            .flatMap(organisations::get)
                            .map(Organisation::kind))
                    .contains(expected);
            assertThat(agenda.find(it.id()).orElseThrow().organisationName()).contains("Bakker " + doers);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <b>Concordia</b>                  | Hier staat computertaal in
            HARMONIE CONCORDIA BEESD EN OMSTREKEN | Dit zijn alleen hoofdletters.
            x                                 | Dit is te kort.
            ♟                                 | Dit is te kort.
            """)
    void aNameThatIsNoneIsSaidAndStaysTyped(String typed, String sentence) {
        var draft = upToWho(true);
        next(draft, "wie", Map.of("doet", "winkel"));
        var page = Posting.page(posting.keep(draft, "organisatie", Map.of("organisatie", typed)));
        assertThat(page.select(".wrong").text()).startsWith(sentence);
        assertThat(page.select("input[name=organisatie]").val()).isEqualTo(typed);
    }

    @Test
    void whatKindOfOrganisationItIsHasToBeChosen() {
        var draft = upToWho(true);
        next(draft, "wie", Map.of("doet", "organisatie"));
        var page = Posting.page(posting.keep(draft, "organisatie", Map.of("organisatie", "Concordia")));
        assertThat(page.select(".wrong").text()).isEqualTo("Kies wat het is.");
    }

    @Test
    void whoBecomesNeighboursAgainIsNotHeldToWhatAGroupWasAsked() {
        var draft = upToWho(true);
        next(draft, "wie", Map.of("doet", "groep"));
        assertThat(next(draft, "wie", Map.of("doet", "buren"))).isEmpty();
        assertThat(posting.keep(draft, "groep", GROUP).getStatus()).isEqualTo(404);
        posting.finish(draft);
        assertThat(activities()).hasSize(1);
        assertThat(initiatives()).isEmpty();
    }

    @Test
    void withoutADayItIsAnInitiative() {
        var draft = upToWho(false);
        next(draft, "wie", Map.of("doet", "buren"));
        posting.finish(draft);

        assertThat(activities()).isEmpty();
        assertThat(initiatives()).singleElement().satisfies(it -> {
            assertThat(it.listing().title()).isEqualTo("Schaken op het plein");
            assertThat(it.listing().publication()).isEqualTo(Publication.WAITING);
        });
    }

    @Test
    void itsKeeperChangesAnInitiativeWithTheSameForm() {
        var draft = upToWho(false);
        next(draft, "wie", Map.of("doet", "groep"));
        next(draft, "groep", Map.of("trekkers", "Ria", "akkoord", "ja"));
        posting.finish(draft);
        var id = initiatives().getFirst().id();
        var change = Posting.reference(posting.send("/plaatsen/aanpassen/organiseren/" + id, Map.of()));

        assertThat(posting.keep(change, "wanneer", Posting.good("wanneer")).getStatus())
                .isEqualTo(404);
        next(change, "wat", Map.of("wat", "Schaken in de tuin"));
        next(change, "groep", Map.of("trekkers", "Ria, Corrie", "akkoord", "ja"));
        posting.finish(change);

        assertThat(initiatives()).singleElement().satisfies(it -> {
            assertThat(it.id()).isEqualTo(id);
            assertThat(it.listing().title()).isEqualTo("Schaken in de tuin");
            assertThat(it.bearers().keyPeople()).isEqualTo("Ria, Corrie");
        });
        assertThat(activities()).isEmpty();
    }

    @Test
    void ofAnInitiativeThatNamesNobodyNoNamesAreAsked() {
        var draft = upToWho(false);
        posting.finish(draft);
        var before = initiatives().getFirst();
        initiatives.keep(
                new Initiative(
                        before.id(), before.listing(), before.place(), new Bearers("", "", 2019, null, false), null),
                "test");
        var change = Posting.reference(posting.send("/plaatsen/aanpassen/organiseren/" + before.id(), Map.of()));
        next(change, "wat", Map.of("wat", "Schaken in de tuin"));
        posting.finish(change);

        assertThat(initiatives().getFirst().listing().title()).isEqualTo("Schaken in de tuin");
        assertThat(initiatives().getFirst().bearers().since()).isEqualTo(2019);
    }

    @Test
    void whoOnlyKeepsItMayStopIt() {
        var draft = upToWho(false);
        posting.finish(draft);
        var id = initiatives().getFirst().id();
        var other = Posting.in(context)
                .as(residents.welcome(new FirstName("Bas")).person().id(), residents);

        assertThat(other.send("/mijn/stoppen/initiatief/" + id, Map.of()).getStatus())
                .isEqualTo(404);
        assertThat(initiatives().getFirst().listing().publication()).isEqualTo(Publication.WAITING);
        assertThat(posting.send("/mijn/stoppen/initiatief/" + id, Map.of()).getStatus())
                .isEqualTo(303);
        assertThat(initiatives().getFirst().listing().publication()).isEqualTo(Publication.ENDED);
    }

    @Test
    void whatIsForColleaguesStandsBesideAndWhoLooksReadsItAndItGoesWithItsWriter() {
        var draft = posting.organised();
        next(draft, "collega", Map.of("collega", "Geen indicatie nodig."));
        posting.finish(draft);
        var id = activities().getFirst().id();
        assertThat(colleagueTexts.of(ListingKind.ACTIVITY, id)).isEqualTo("Geen indicatie nodig.");
        assertThat(reviews.of(ria))
                .singleElement()
                .satisfies(it -> assertThat(it.after()).contains("Geen indicatie nodig."));

        var change = Posting.reference(posting.send("/plaatsen/aanpassen/organiseren/" + id, Map.of()));
        next(change, "wat", Map.of("wat", "Dammen op het plein"));
        posting.finish(change);
        assertThat(colleagueTexts.of(ListingKind.ACTIVITY, id)).isEqualTo("Geen indicatie nodig.");

        aboutMe.forget(ria);
        assertThat(colleagueTexts.of(ListingKind.ACTIVITY, id)).isEmpty();
    }

    @Test
    void whatItNeedsAndSharesIsKeptWithItsDays() {
        var draft = posting.organised();
        next(draft, "delen", Map.of("zoekt", "ruimte,handen", "zoektdagen", "2,4", "deelt", "gereedschap"));
        posting.finish(draft);

        assertThat(activities().getFirst().listing().exchange())
                .isEqualTo(new Exchange(
                        new Supplies(List.of(
                                new Supply(Resource.ROOM, Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)),
                                new Supply(Resource.HANDS, Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)))),
                        new Supplies(List.of(new Supply(Resource.TOOLS, Set.of())))));
    }

    @Test
    void whatTheFormCannotAskOfNeedsStaysAsItIs() {
        var draft = posting.organised();
        posting.finish(draft);
        var before = activities().getFirst();
        var mixed = new Exchange(Supplies.parse("ROOM TUESDAY, HANDS FRIDAY"), Supplies.NONE);
        needs(before, mixed);
        var change = Posting.reference(posting.send("/plaatsen/aanpassen/organiseren/" + before.id(), Map.of()));
        next(change, "wat", Map.of("wat", "Dammen op het plein"));
        posting.finish(change);

        assertThat(activities().getFirst().listing().title()).isEqualTo("Dammen op het plein");
        assertThat(activities().getFirst().listing().exchange()).isEqualTo(mixed);
    }

    private void needs(Activity activity, Exchange exchange) {
        var listing = activity.listing();
        agenda.keep(
                activity.with(new Listing(
                        listing.wording(),
                        listing.location(),
                        listing.belonging(),
                        listing.welcome(),
                        listing.contact(),
                        exchange,
                        listing.publication(),
                        listing.confirmation(),
                        listing.example())),
                "test");
    }
}
