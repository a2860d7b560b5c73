package nl.omdehoek.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.listing.Claim;
import nl.omdehoek.listing.ClaimAsked;
import nl.omdehoek.listing.ClaimEnded;
import nl.omdehoek.listing.ClaimSubmission;
import nl.omdehoek.listing.Claimant;
import nl.omdehoek.listing.Claims;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.SampleListings;
import nl.omdehoek.moderation.Grounds;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import nl.omdehoek.places.PlaceGuide;
import nl.omdehoek.places.SamplePlaces;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;

/** What mail says of who asks to keep something: that somebody asks, and whether they may. */
@OnDatabase
class ClaimLettersTests {

    private static final String SENTENCE = "Ik heb de sleutel en maak het rooster.";

    @Autowired
    private ClaimLetters asking;

    @Autowired
    private ClaimDecisionLetter decisions;

    @Autowired
    private Claims claims;

    @Autowired
    private Outbox outbox;

    @Autowired
    private PlaceGuide places;

    @Autowired
    private Residents residents;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private PersonId fatma = new PersonId(UUID.randomUUID());
    private PersonId connector = new PersonId(UUID.randomUUID());

    @BeforeEach
    void somebodyConnectsThere() {
        fatma = residents.welcome(new FirstName("Fatma")).person().id();
        connector = SampleStaff.with(Role.CONNECTOR, SampleListings.BEESD, residents, jdbc);
    }

    private Claim asked(PersonId by) {
        var place = SampleListings.newId();
        places.keep(SamplePlaces.onTheMarket(place), "test");
        var submission = new ClaimSubmission(ListingKind.PLACE, place, SENTENCE, UUID.randomUUID());
        var claim =
                claims.claim(submission, new Claimant.Known(by)).orElseThrow().claim();
        now(asking).on(new ClaimAsked(claim.id()));
        return claim;
    }

    /** Itself, and not what stands before it to call it later. */
    private static <T> T now(T listener) {
        return AopTestUtils.getTargetObject(listener);
    }

    private List<Mail> mails(PersonId person, MailKind kind) {
        return outbox.to(Set.of(person), EnumSet.of(kind)).stream()
                .map(Outbox.Kept::mail)
                .toList();
    }

    private Optional<Letter> letter(LetterWriter writer, PersonId to, Claim claim) {
        var texts = Texts.in(Texts.DUTCH);
        var person = residents.find(to).orElseThrow();
        return writer.write(
                new Recipient(person, texts, new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX)),
                claim.id().toString());
    }

    @Test
    void whoConnectsThereHearsThatSomebodyAsksAndNotWhat() {
        var claim = asked(fatma);
        assertThat(mails(connector, MailKind.CLAIM)).hasSize(1);
        assertThat(letter(asking, connector, claim).orElseThrow().toString())
                .contains("/werkbank/beheerder/" + claim.id())
                .doesNotContain("sleutel", "Fatma");
    }

    @Test
    void notWhoAsksThemselvesAndNotWhoeverIsNoStaffThere() {
        assertThat(mails(connector, MailKind.CLAIM)).isEmpty();
        var claim = asked(connector);
        assertThat(mails(connector, MailKind.CLAIM)).isEmpty();
        assertThat(letter(asking, fatma, claim)).isEmpty();
    }

    @Test
    void onceSomebodyDecidedNobodyIsAskedToLook() {
        var claim = asked(fatma);
        claims.grant(claim.id(), connector);
        assertThat(letter(asking, connector, claim)).isEmpty();
    }

    @Test
    void aYesIsToldToWhoAsked() {
        var claim = asked(fatma);
        assertThat(letter(decisions, fatma, claim)).isEmpty();
        claims.grant(claim.id(), connector);
        now(decisions).on(new ClaimEnded(claim.id()));
        assertThat(mails(fatma, MailKind.CLAIM_DECIDED)).hasSize(1);
        assertThat(letter(decisions, fatma, claim).orElseThrow().toString())
                .contains("Je bent nu beheerder van Bankje.");
    }

    @Test
    void aNoIsToldWithWhyAndToNobodyElse() {
        var claim = asked(fatma);
        claims.refuse(claim.id(), new Grounds("De stichting kent je niet."), connector);
        assertThat(letter(decisions, fatma, claim).orElseThrow().toString())
                .contains("Je bent geen beheerder geworden van Bankje.", "De stichting kent je niet.");
        assertThat(letter(decisions, connector, claim)).isEmpty();
    }
}
