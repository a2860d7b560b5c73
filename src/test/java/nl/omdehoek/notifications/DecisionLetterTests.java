package nl.omdehoek.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.SampleActivities;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.moderation.Grounds;
import nl.omdehoek.moderation.HouseRule;
import nl.omdehoek.moderation.Review;
import nl.omdehoek.moderation.ReviewEnded;
import nl.omdehoek.moderation.ReviewSubmission;
import nl.omdehoek.moderation.Reviews;
import nl.omdehoek.moderation.Verdict;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.SampleStaff;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;

/** Who posted something hears what was decided and why, in plain words, with the way to object. */
@OnDatabase
class DecisionLetterTests {

    @Autowired
    private DecisionLetter letters;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Agenda agenda;

    @Autowired
    private Residents residents;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private PersonId judge = new PersonId(UUID.randomUUID());
    private PersonId author = new PersonId(UUID.randomUUID());

    @BeforeEach
    void somethingIsPosted() {
        judge = SampleStaff.administrator(residents, jdbc);
        author = residents.welcome(new FirstName("Herman")).person().id();
        var activity = SampleActivities.keep(agenda, null);
        reviews.submit(new ReviewSubmission(
                new Subject("ACTIVITY", activity.value()),
                new NeighbourhoodCode("BU19600200"),
                author,
                Set.of(),
                "Schaken"));
    }

    private Review review() {
        return reviews.of(author).getFirst();
    }

    private String letter(PersonId to) {
        var texts = Texts.in(Texts.DUTCH);
        var person = residents.find(to).orElseThrow();
        var reader = new Recipient(person, texts, new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX));
        return letters.write(reader, review().id().toString())
                .map(Letter::toString)
                .orElse("");
    }

    private List<Mail> mails() {
        AopTestUtils.<DecisionLetter>getTargetObject(letters).on(new ReviewEnded(review().id()));
        return outbox.to(Set.of(author), EnumSet.of(MailKind.DECISION)).stream()
                .map(Outbox.Kept::mail)
                .toList();
    }

    @Test
    void whatIsPlacedIsToldWithAWayToIt() {
        reviews.place(review().id(), judge);
        assertThat(mails()).hasSize(1);
        assertThat(letter(author)).contains("Wat je plaatste, kan iedereen nu zien.", "/activiteit/");
    }

    @Test
    void whoIsAskedToChangeItReadsTheSentence() {
        reviews.askChange(review().id(), new Grounds("Schrijf erbij waar het is."), judge);
        assertThat(mails()).hasSize(1);
        assertThat(letter(author)).contains("Schrijf erbij waar het is.", "Pas het aan");
    }

    @ParameterizedTest
    @EnumSource(HouseRule.class)
    void whatIsHiddenIsToldWithAllThatTheLawAsks(HouseRule rule) {
        var verdict =
                new Verdict(rule, "Er staat een prijs bij.", "De hele tekst", Optional.of(LocalDate.of(2026, 12, 24)));
        reviews.takeDown(review().id(), verdict, judge);
        assertThat(mails()).hasSize(1);
        assertThat(letter(author))
                .contains(
                        "Wat weg is: De hele tekst",
                        "Tot en met donderdag 24 december",
                        "De reden: Er staat een prijs bij.",
                        "De huisregel: " + Texts.in(Texts.DUTCH).get("rule." + rule),
                        "Een mens heeft dit besloten, geen computer.",
                        "Antwoord dan op deze mail, binnen zes maanden.");
    }

    @Test
    void whatIsRemovedIsGoneForGood() {
        reviews.takeDown(
                review().id(), new Verdict(HouseRule.TRUE, "Dit is er niet.", "Alles", Optional.empty()), judge);
        assertThat(letter(author)).contains("Voorgoed").doesNotContain("Tot en met");
    }

    @Test
    void nobodyElseReadsIt() {
        reviews.askChange(review().id(), new Grounds("Schrijf erbij waar het is."), judge);
        assertThat(letter(judge)).isEmpty();
    }

    @Test
    void whatItsAuthorTookBackIsNoNews() {
        reviews.withdraw(review().subject());
        assertThat(letter(author)).isEmpty();
    }
}
