package nl.omdehoek.ui.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.drafts.DraftSecret;
import nl.omdehoek.drafts.Drafts;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.help.RequestDesk;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Publication;
import nl.omdehoek.moderation.Grounds;
import nl.omdehoek.moderation.Suspensions;
import nl.omdehoek.people.BrowserSecret;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import nl.omdehoek.places.PlaceGuide;
import nl.omdehoek.places.SamplePlaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** Drafts that are not there, not one's own, sent twice or too often; and what may not be posted. */
@OnDatabase
class DraftPostsTests {

    private static final String GONE = "/plaatsen?gedaan=weg";
    private static final NeighbourhoodCode BEESD = new NeighbourhoodCode("BU19600200");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Residents residents;

    @Autowired
    private Suspensions suspensions;

    @Autowired
    private Keepers keepers;

    @Autowired
    private Agenda agenda;

    @Autowired
    private PlaceGuide places;

    @Autowired
    private RequestDesk desk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private PersonId ria = new PersonId(UUID.randomUUID());

    @BeforeEach
    void somebodyIsKnown() {
        ria = person();
    }

    private PersonId person() {
        return residents.welcome(new FirstName("Ria")).person().id();
    }

    private Posting stranger() {
        return Posting.in(context);
    }

    private Posting ria() {
        return stranger().as(ria, residents);
    }

    private boolean isThere(String reference) {
        return drafts.find(new DraftSecret(reference)).isPresent();
    }

    private int hosted() {
        return keepers.keptBy(ria, ListingKind.ACTIVITY).size();
    }

    // --- the address of a draft

    static Stream<BiFunction<Posting, String, MockHttpServletResponse>> acts() {
        return Stream.of(
                (posting, reference) -> posting.keep(reference, "wat", Map.of("wat", "Dammen")),
                (posting, reference) -> posting.keep(reference, "niets", Map.of("wat", "Dammen")),
                Posting::finish,
                (posting, reference) -> posting.send("/plaatsen/concept/" + reference + "/gooi-weg", Map.of()));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void whatIsNoDraftLeadsToWhatOneCanPost(BiFunction<Posting, String, MockHttpServletResponse> act) {
        for (var reference : new String[] {
            "AAAAAAAAAAAAAAAAAAAAAA", "kort", UUID.randomUUID().toString(), "a b"
        }) {
            var answer = act.apply(stranger(), reference);

            assertThat(answer.getStatus()).isEqualTo(303);
            assertThat(answer.getHeader("Location")).isEqualTo(GONE);
            assertThat(answer.getCookies()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void whatWasThrownAwayIsGone(BiFunction<Posting, String, MockHttpServletResponse> act) {
        var reference = stranger().organised();
        stranger().send("/plaatsen/concept/" + reference + "/gooi-weg", Map.of());

        assertThat(act.apply(stranger(), reference).getHeader("Location")).isEqualTo(GONE);
        assertThat(isThere(reference)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void whatIsPastItsTimeIsGone(BiFunction<Posting, String, MockHttpServletResponse> act) {
        var reference = ria().organised();
        clock.set(TestClock.USUAL.plus(Duration.ofDays(90)).plusSeconds(1));

        assertThat(act.apply(stranger(), reference).getHeader("Location")).isEqualTo(GONE);
        assertThat(hosted()).isZero();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void byItsIdNobodyElseComesNearIt(BiFunction<Posting, String, MockHttpServletResponse> act) {
        var secret = ria().organised();
        var id = drafts.find(new DraftSecret(secret)).orElseThrow().id().toString();

        assertThat(act.apply(stranger(), id).getHeader("Location")).isEqualTo(GONE);
        assertThat(act.apply(stranger().as(person(), residents), id).getHeader("Location"))
                .isEqualTo(GONE);
        assertThat(isThere(secret)).isTrue();
        assertThat(ria().finish(id).getHeader("Location")).isEqualTo("/mijn");
        assertThat(ria().finish(id).getHeader("Location")).isEqualTo("/mijn");
        assertThat(hosted()).isOne();
    }

    @Test
    void aQuestionThatIsNotAskedIsNoPage() {
        assertThat(stranger()
                        .keep(stranger().begin("organiseren"), "vraag", Map.of())
                        .getStatus())
                .isEqualTo(404);
        assertThat(stranger().send("/plaatsen/zeppelins/bewaar", Map.of()).getStatus())
                .isEqualTo(404);
    }

    // --- posting

    @Test
    void whatIsUnfinishedIsNotPosted() {
        var reference = ria().filled("organiseren", "waar", "wanneer");
        var answer = stranger().finish(reference);

        assertThat(answer.getHeader("Location")).isEqualTo("/plaatsen/concept/" + reference);
        assertThat(isThere(reference)).isTrue();
        assertThat(hosted()).isZero();
    }

    @Test
    void aSecondTapPostsNothingAndLeadsToWhatTheFirstPosted() {
        var reference = stranger().organised();
        var first = stranger().finish(reference);
        var second = stranger().finish(reference);

        assertThat(first.getHeader("Location")).isEqualTo("/mijn/aangemeld");
        assertThat(second.getHeader("Location")).isEqualTo("/mijn");
        assertThat(second.getCookie("omdehoek-ik")).isNotNull();
        assertThat(writerOf(second)).isEqualTo(writerOf(first));
        assertThat(keepers.keptBy(writerOf(first), ListingKind.ACTIVITY)).hasSize(1);
    }

    private PersonId writerOf(MockHttpServletResponse answer) {
        var secret = Objects.requireNonNull(answer.getCookie("omdehoek-ik")).getValue();
        return residents.byBrowser(new BrowserSecret(secret)).orElseThrow().id();
    }

    @Test
    void whoKnowsTheAddressOfWhatSomebodyKnownPostedIsNotTakenForThem() {
        var reference = ria().organised();
        ria().finish(reference);

        var other = stranger().finish(reference);
        assertThat(other.getCookies()).isEmpty();
        assertThat(ria().finish(reference).getHeader("Location")).isEqualTo("/mijn");
        assertThat(hosted()).isOne();
    }

    @Test
    void afterAQuarterOfAnHourNobodyIsKnownByIt() {
        var reference = stranger().organised();
        stranger().finish(reference);
        clock.set(TestClock.USUAL.plus(Duration.ofMinutes(15)));

        var late = stranger().finish(reference);
        assertThat(late.getHeader("Location")).isEqualTo(GONE);
        assertThat(late.getCookies()).isEmpty();
    }

    @Test
    void afterTenInAnHourOneHearsHowLongToWaitAndNothingIsLost() {
        assertThat(IntStream.range(0, 10)).allMatch(it -> {
            var reference = ria().organised();
            ria().keep(reference, "wat", Map.of("wat", "Schaken, keer " + it));
            return ria().finish(reference).getStatus() == 303;
        });
        var reference = ria().organised();

        var answer = ria().finish(reference);
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Posting.page(answer);
        assertThat(page.select("main .notice").text())
                .isEqualTo(
                        "Dat is veel achter elkaar. Wat je typte staat er nog. Probeer het over 6 minuten nog eens.");
        assertThat(page.text()).contains("Schaken op het plein");
        assertThat(Posting.page(ria().inEnglish().finish(reference))
                        .select("main .notice")
                        .text())
                .contains("6 minutes");
        assertThat(hosted()).isEqualTo(10);
        clock.set(TestClock.USUAL.plus(Duration.ofMinutes(6)));
        assertThat(ria().finish(reference).getStatus()).isEqualTo(303);
    }

    @Test
    void afterTwentyDraftsInAnHourWhatWasTypedIsStillThere() {
        assertThat(IntStream.range(0, 20))
                .allMatch(_ -> !ria().begin("organiseren").isEmpty());

        var answer = ria().send("/plaatsen/organiseren/bewaar", Map.of("wat", "Dammen in de hal"));
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Posting.page(answer);
        assertThat(page.select("main .notice").text()).contains("Probeer het over 3 minuten nog eens.");
        assertThat(page.expectFirst("[name=wat]").attr("value")).isEqualTo("Dammen in de hal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"organiseren", "aanbieden", "hulp"})
    void whoIsSuspendedPostsNothingAndReadsWhy(String form) {
        SampleStaff.with(Role.CONNECTOR, BEESD, residents, jdbc);
        var reference = switch (form) {
            case "organiseren" -> ria().organised();
            case "aanbieden" -> ria().filled("aanbieden", "buurt", "draagkracht", "wie-ben-je");
            default -> ria().filled("hulp", "vraag", "wanneer-hulp", "wie-ziet", "wie-ben-je");
        };
        var judge = SampleStaff.administrator(residents, jdbc);
        suspensions.suspend(ria, new Grounds("Je schold iemand uit."), judge);

        var answer = ria().finish(reference);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Posting.page(answer).select("main .notice").text())
                .isEqualTo("Je kunt nu niet meedoen. De reden: Je schold iemand uit.");
        assertThat(Posting.page(ria().inEnglish().finish(reference))
                        .select("main .notice")
                        .text())
                .startsWith("You cannot take part now.");
        assertThat(isThere(reference)).isTrue();
    }

    // --- at a place of ours

    private ListingId place() {
        var id = ListingId.random();
        places.keep(SamplePlaces.onTheMarket(id), "test");
        return id;
    }

    private static Map<String, String> at(String place) {
        var fields = new HashMap<>(Posting.good("waar"));
        fields.put("plek", place);
        return fields;
    }

    @Test
    void aPlaceMayBeNamedAsInItsAddress() {
        var place = place();
        var reference = ria().organised();
        assertThat(ria().keep(reference, "waar", at("het-wadhuis-" + place)).getStatus())
                .isEqualTo(303);

        assertThat(ria().finish(reference).getStatus()).isEqualTo(303);
        var posted = keepers.keptBy(ria, ListingKind.ACTIVITY).iterator().next();
        assertThat(agenda.get(posted).orElseThrow().place()).isEqualTo(place);
    }

    @Test
    void atAPlaceThatIsHiddenNothingIs() {
        var place = place();
        places.publish(place, Publication.HIDDEN, "test");
        var answer = ria().keep(ria().begin("organiseren"), "waar", at(place.value()));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Posting.page(answer).select("main .wrong").text())
                .isEqualTo("Deze plek is er niet meer. Kies een andere.");
        assertThat(Posting.page(answer).expectFirst("[name=waar]").attr("value"))
                .isEqualTo("Bij de fontein");
    }

    @Test
    void aPlaceThatIsHiddenMeanwhileIsAskedAgain() {
        var place = place();
        var reference = ria().organised();
        ria().keep(reference, "waar", at(place.value()));
        places.publish(place, Publication.HIDDEN, "test");

        assertThat(ria().finish(reference).getHeader("Location")).isEqualTo("/plaatsen/concept/" + reference);
        assertThat(hosted()).isZero();
    }

    // --- changing what was posted

    private String posted() {
        ria().finish(ria().organised());
        return keepers.keptBy(ria, ListingKind.ACTIVITY).iterator().next().value();
    }

    private String changing(String activity) {
        var answer = ria().send("/plaatsen/aanpassen/organiseren/" + activity, Map.of());
        assertThat(answer.getStatus()).isEqualTo(303);
        return Posting.reference(answer);
    }

    @Test
    void onlyWhoKeepsItBeginsToChangeIt() {
        var path = "/plaatsen/aanpassen/organiseren/" + posted();

        assertThat(stranger().send(path, Map.of()).getStatus()).isEqualTo(404);
        assertThat(stranger().as(person(), residents).send(path, Map.of()).getStatus())
                .isEqualTo(404);
        assertThat(ria().send("/plaatsen/aanpassen/organiseren/zzzzzzzz", Map.of())
                        .getStatus())
                .isEqualTo(404);
        assertThat(ria().send("/plaatsen/aanpassen/zeppelins/" + posted(), Map.of())
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whoeverElseHasTheAddressOfAChangeHearsThatOnlyItsWriterCan() {
        var activity = posted();
        var reference = changing(activity);
        ria().keep(reference, "wat", Map.of("wat", "Dammen op het plein"));
        ria().keep(reference, "wie", Map.of("naam", "Wim"));

        for (var other : new Posting[] {stranger(), stranger().as(person(), residents)}) {
            var answer = other.finish(reference);
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(Posting.page(answer).select("main .notice").text()).contains("sleutelwoorden");
            assertThat(Posting.page(other.inEnglish().finish(reference))
                            .select("main .notice")
                            .text())
                    .contains("code words");
        }
        assertThat(title(activity)).isEqualTo("Schaken op het plein");
        assertThat(ria().finish(reference).getHeader("Location")).isEqualTo("/mijn");
        assertThat(title(activity)).isEqualTo("Dammen op het plein");
    }

    private String title(String activity) {
        return agenda.get(new ListingId(activity)).orElseThrow().listing().title();
    }

    @Test
    void whatEndedMeanwhileIsNotChanged() {
        var activity = posted();
        var reference = changing(activity);
        agenda.publish(new ListingId(activity), Publication.ENDED, "test");

        var answer = ria().finish(reference);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Posting.page(answer).select("main .notice").text()).contains("voorbij");
        assertThat(isThere(reference)).isTrue();
    }

    @Test
    void nobodySaysThatTheirPostIsAboutSomethingElse() {
        var activity = posted();
        var fields = new HashMap<>(Posting.good("wat"));
        fields.put("over", activity);
        var begun = stranger().send("/plaatsen/organiseren/bewaar", fields);
        var reference = Posting.reference(begun);
        stranger().keep(reference, "wat", fields);

        assertThat(drafts.find(new DraftSecret(reference)).orElseThrow().answers())
                .doesNotContainKey("over");
    }

    // --- offering and asking

    @Test
    void whoDoesNotSayToBeSixteenIsToldWhomToAsk() {
        var offer = ria().filled("aanbieden", "buurt", "draagkracht");
        for (var typed : new String[] {"", "nee", "15"}) {
            var answer = stranger().keep(offer, "wie-ben-je", Map.of("naam", "Sem", "zestien", typed));

            assertThat(answer.getStatus()).isEqualTo(422);
            var page = Posting.page(answer);
            assertThat(page.select("main .wrong").text())
                    .isEqualTo("Ben je jonger dan 16? Vraag dan een ouder of de jongerenwerker.");
            assertThat(page.expectFirst("[name=naam]").attr("value")).isEqualTo("Sem");
            assertThat(stranger().finish(offer).getHeader("Location")).isEqualTo("/plaatsen/concept/" + offer);
        }
    }

    @Test
    void whereNobodyAnswersNothingIsAskedAndNumbersAreThere() {
        var answer = stranger().send("/plaatsen/hulp/bewaar", Map.of("bij", "9166"));

        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Posting.page(answer);
        assertThat(page.select("main .wrong").text()).startsWith("Hier is nog niemand die je vraag leest.");
        assertThat(page.select("main a[href^=tel:]").eachAttr("href")).contains("tel:112", "tel:113");
        assertThat(page.expectFirst("[name=bij]").attr("value")).isEqualTo("9166");
    }

    @Test
    void whoIsAskedNoLongerThereIsToldSoBeforeAnythingIsSent() {
        var connector = SampleStaff.with(Role.CONNECTOR, BEESD, residents, jdbc);
        var reference = ria().filled("hulp", "vraag", "wanneer-hulp", "wie-ziet", "wie-ben-je");
        jdbc.sql("delete from staff_role where role in ('CONNECTOR', 'STAND_IN', 'DESK')")
                .update();

        assertThat(ria().finish(reference).getHeader("Location")).isEqualTo("/plaatsen/concept/" + reference);
        assertThat(desk.open(connector)).isEmpty();
        assertThat(isThere(reference)).isTrue();
    }
}
