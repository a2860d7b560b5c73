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
import nl.omdehoek.journal.Subject;
import nl.omdehoek.messages.Conversations;
import nl.omdehoek.messages.Introductions;
import nl.omdehoek.messages.MessageSent;
import nl.omdehoek.messages.MessageText;
import nl.omdehoek.moderation.ReportReason;
import nl.omdehoek.moderation.ReportReceived;
import nl.omdehoek.moderation.ReportSubmission;
import nl.omdehoek.moderation.Reports;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.util.AopTestUtils;

/** What mail says of messages and reports: that there is one, not what it says. */
@OnDatabase
@RecordApplicationEvents
class MessageNoticeTests {

    @Autowired
    private MessageNotice notice;

    @Autowired
    private ReportReceipt receipt;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Introductions introductions;

    @Autowired
    private Reports reports;

    @Autowired
    private Residents residents;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEvents events;

    private Person fatma = new Person(new PersonId(UUID.randomUUID()), new FirstName("Fatma"), Texts.DUTCH);
    private Person wim = fatma;
    private UUID conversation = UUID.randomUUID();

    @BeforeEach
    void twoWhoTalk() {
        var about = new Subject("TREE", "1");
        fatma = residents.welcome(new FirstName("Fatma")).person();
        wim = residents.welcome(new FirstName("Wim")).person();
        introductions.propose(fatma.id(), wim.id(), about);
        introductions.yes(introductions.asked(fatma.id()).getFirst().id(), fatma.id());
        conversation = introductions
                .yes(introductions.asked(wim.id()).getFirst().id(), wim.id())
                .orElseThrow();
    }

    private void say(String text) {
        conversations.send(conversation, fatma.id(), new MessageText(text), true, UUID.randomUUID());
        now(notice).on(new MessageSent(conversation, fatma.id(), wim.id()));
    }

    private List<Mail> mails(Person person, MailKind kind) {
        return outbox.to(Set.of(person.id()), EnumSet.of(kind)).stream()
                .map(Outbox.Kept::mail)
                .toList();
    }

    private Recipient recipient(Person person) {
        var texts = Texts.in(Texts.DUTCH);
        return new Recipient(person, texts, new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX));
    }

    private Optional<Letter> letter() {
        return notice.write(
                recipient(wim), mails(wim, MailKind.MESSAGE).getLast().about());
    }

    private void see() {
        conversations.read(conversation, wim.id(), Long.MAX_VALUE / 2);
    }

    @Test
    void aMessageIsToldOfWithoutAnyOfIt() {
        say("Mijn geheim");

        var letter = letter().orElseThrow();
        assertThat(letter.subject()).isEqualTo("Je hebt een bericht");
        assertThat(letter.toString())
                .contains("Fatma heeft je een bericht gestuurd.", "/mijn/berichten/" + conversation)
                .doesNotContain("geheim");
        assertThat(events.stream(MessageSent.class)).contains(new MessageSent(conversation, fatma.id(), wim.id()));
    }

    @Test
    void untilItWasSeenThereIsOneMailHoweverMuchIsSaid() {
        say("Een");
        say("Twee");
        say("Drie");
        assertThat(mails(wim, MailKind.MESSAGE)).hasSize(1);
        assertThat(mails(fatma, MailKind.MESSAGE)).isEmpty();
    }

    @Test
    void afterItWasSeenTheNextOneIsToldOfAgain() {
        say("Een");
        var last = conversations.before(conversation, wim.id(), Long.MAX_VALUE).getLast();
        conversations.read(conversation, wim.id(), last.number());
        assertThat(letter()).isEmpty();

        say("Twee");
        assertThat(mails(wim, MailKind.MESSAGE)).hasSize(2);
        assertThat(mails(wim, MailKind.MESSAGE).stream()
                        .flatMap(it -> notice.write(recipient(wim), it.about()).stream()))
                .hasSize(1);
    }

    @Test
    void whatWasSeenBeforeItCouldBeToldIsNotTold() {
        conversations.send(conversation, fatma.id(), new MessageText("Een"), true, UUID.randomUUID());
        see();
        now(notice).on(new MessageSent(conversation, fatma.id(), wim.id()));

        assertThat(mails(wim, MailKind.MESSAGE))
                .allSatisfy(it ->
                        assertThat(notice.write(recipient(wim), it.about())).isEmpty());
    }

    @Test
    void whoReportsHearsTheNumberByMailAndNothingOfWhatItIsAbout() {
        var number = reports.take(new ReportSubmission(
                        new Subject("PERSON", fatma.id().toString()),
                        ReportReason.UNSAFE,
                        "Hij roept",
                        Optional.of(wim.id()),
                        UUID.randomUUID()))
                .orElseThrow();
        var received = events.stream(ReportReceived.class).findFirst().orElseThrow();
        now(receipt).on(received);
        now(receipt).on(received);

        assertThat(mails(wim, MailKind.REPORT)).singleElement().satisfies(it -> {
            var letter = receipt.write(recipient(wim), it.about()).orElseThrow();
            assertThat(letter.subject()).isEqualTo("Je melding is binnen");
            assertThat(letter.toString()).contains(number.text()).doesNotContain("roept", "Fatma", "onveilig");
        });
    }

    /** Itself, and not what stands before it to call it later. */
    private static <T> T now(T listener) {
        return AopTestUtils.getTargetObject(listener);
    }
}
