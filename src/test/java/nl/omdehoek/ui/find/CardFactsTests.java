package nl.omdehoek.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omdehoek.listing.Access;
import nl.omdehoek.listing.Confirmation;
import nl.omdehoek.listing.Confirmer;
import nl.omdehoek.listing.Cost;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Moment;
import nl.omdehoek.listing.OpeningHours;
import nl.omdehoek.listing.PlacesLeft;
import nl.omdehoek.listing.SampleListings;
import nl.omdehoek.search.Card;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row says of how sure we are, and of what nobody told. It is Tuesday 24 November 2026. */
class CardFactsTests {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 24, 12, 0, 0, 0, ZoneId.of("Europe/Amsterdam"));

    private static List<Component> facts(
            ListingKind kind, @Nullable Cost cost, Set<Access> access, Confirmation confirmation) {
        return facts(
                kind,
                cost,
                access,
                confirmation,
                new Card.Times(OpeningHours.UNKNOWN, List.of(), List.of()),
                Optional.empty());
    }

    private static List<Component> facts(
            ListingKind kind,
            @Nullable Cost cost,
            Set<Access> access,
            Confirmation confirmation,
            Card.Times times,
            Optional<Moment> date) {
        var texts = Texts.in(Texts.DUTCH);
        var card = new Card(
                SampleListings.newId(),
                kind,
                "",
                "Iets",
                "",
                new Card.Spot("", "Beesd", SampleListings.MARKET.point(), Exactness.EXACT, SampleListings.BEESD),
                new Card.Terms(cost, access, Set.of("nl"), "0345 00 00 00"),
                times,
                confirmation,
                false);
        return new CardFacts(texts, new Saying(texts, NOW, LocalTime.of(17, 0)))
                .of(card, date)
                .getChildren()
                .toList();
    }

    private static List<String> said(List<Component> facts) {
        return facts.stream().map(it -> it.getElement().getTextRecursively()).toList();
    }

    private static Confirmation silentFor(long days) {
        return new Confirmation(NOW.toLocalDate().minusDays(days), Confirmer.KEEPER);
    }

    @ParameterizedTest
    @CsvSource({
        "PLACE, 0, 'Beheerder: klopt, vandaag'",
        "PLACE, 180, 'Beheerder: klopt, 6 maanden geleden'",
        "PLACE, 181, Lang niet bevestigd",
        "HELP_POINT, 181, Lang niet bevestigd",
        "HELP_POINT, 1000, Lang niet bevestigd"
    })
    void whatIsSilentForLongSaysSoAndAHelpPointHoweverLong(ListingKind kind, long days, String said) {
        assertThat(said(facts(kind, null, Set.of(Access.STEP_FREE), silentFor(days))))
                .contains(said);
    }

    @Test
    void aDoubtIsMarkedSoThatItIsOnPaperToo() {
        var facts = facts(ListingKind.HELP_POINT, null, Set.of(Access.STEP_FREE), silentFor(200));

        assertThat(said(facts.stream()
                        .filter(it -> it.getElement().getClassList().contains("doubt"))
                        .toList()))
                .containsExactly("Bel eerst", "Lang niet bevestigd");
    }

    @Test
    void whatWasNeverCheckedSaysOnlyThat() {
        assertThat(said(facts(ListingKind.ACTIVITY, null, Set.of(), Confirmation.NONE)))
                .containsExactly("Nog niet gecontroleerd");
    }

    @Test
    void whatTheKeeperDidNotTellIsToBeAsked() {
        assertThat(said(facts(ListingKind.ACTIVITY, null, Set.of(), silentFor(1))))
                .contains("Prijs en drempelvrij: vraag na");
        assertThat(said(facts(ListingKind.ACTIVITY, Cost.FREE, Set.of(), silentFor(1))))
                .contains("Gratis", "Drempelvrij: vraag na");
        assertThat(said(facts(ListingKind.ACTIVITY, null, Set.of(Access.STEP_FREE), silentFor(1))))
                .contains("Drempelvrij", "Prijs: vraag na");
        assertThat(said(facts(ListingKind.INITIATIVE, null, Set.of(), silentFor(1))))
                .noneMatch(it -> it.contains("vraag na"));
    }

    @Test
    void onPaperAPlaceTellsHowToReachIt() {
        var paper = facts(ListingKind.PLACE, null, Set.of(), silentFor(1)).stream()
                .filter(it -> it.getElement().getAttribute("class") != null
                        && it.getElement().getAttribute("class").contains("only-print"))
                .toList();

        assertThat(said(paper)).containsExactly("0345 00 00 00");
    }

    @ParameterizedTest
    @CsvSource({
        "0, false, 'vol, met wachtlijst'",
        "1, false, nog 1 plek",
        "3, false, nog 3 plekken",
        "0, true, 1 plek voor wie voor het eerst komt"
    })
    void whereFewPlacesAreLeftItSaysHowMany(int left, boolean newcomer, String said) {
        var date = new Moment(
                NOW.plusDays(1).toInstant(), NOW.plusDays(1).plusHours(2).toInstant());
        var few = List.of(new Card.Few(date.start().getEpochSecond(), new PlacesLeft(left, newcomer)));
        var times = new Card.Times(OpeningHours.UNKNOWN, List.of(date), few);

        assertThat(said(facts(ListingKind.ACTIVITY, null, Set.of(), silentFor(1), times, Optional.of(date))))
                .contains(said);
        var another = new Moment(
                NOW.plusDays(8).toInstant(), NOW.plusDays(8).plusHours(2).toInstant());
        assertThat(said(facts(ListingKind.ACTIVITY, null, Set.of(), silentFor(1), times, Optional.of(another))))
                .doesNotContain(said);
    }
}
