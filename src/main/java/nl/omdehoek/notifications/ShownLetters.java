package nl.omdehoek.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.PersonId;

/** Keeps the last letters and texts in memory, for who tries the portal without a mail server. */
public class ShownLetters implements Delivery, SmsGateway {

    private static final int MOST = 100;
    private static final String SMS = "SMS";

    private final Deque<Kept> letters = new ArrayDeque<>();
    private final LetterText text;
    private final Clock clock;
    private final boolean shown;

    ShownLetters(LetterText text, Clock clock, boolean shown) {
        this.text = text;
        this.clock = clock;
        this.shown = shown;
    }

    /** A letter as it would have been sent; its text and its HTML say the same. */
    public record Shown(Instant at, String to, String subject, String text, String html) {}

    private record Kept(PersonId person, Shown letter) {}

    /** The last ones, newest first. */
    public List<Shown> last() {
        synchronized (letters) {
            return letters.stream().map(Kept::letter).toList();
        }
    }

    /** None that was written to this person is shown any more. */
    void forget(PersonId person) {
        synchronized (letters) {
            letters.removeIf(it -> it.person().equals(person));
        }
    }

    /** Whether letters are shown here, instead of sent. */
    @Override
    public boolean isReady() {
        return shown;
    }

    @Override
    public void deliver(Mail mail, Letter letter, Recipient to, MailAddress address) {
        show(
                to.person().id(),
                new Shown(
                        clock.instant(),
                        address.text(),
                        letter.subject(),
                        text.plain(letter, to),
                        text.html(letter, to)));
    }

    @Override
    public void deliver(Note note) {
        show(note.about(), new Shown(clock.instant(), note.to().text(), note.subject(), note.text(), ""));
    }

    private void show(PersonId person, Shown letter) {
        synchronized (letters) {
            letters.addFirst(new Kept(person, letter));
            while (letters.size() > MOST) {
                letters.removeLast();
            }
        }
    }

    /** Nobody's telephone rings: it is shown here, if anything is. */
    @Override
    public boolean reaches() {
        return false;
    }

    @Override
    public void send(ShortText sms) {
        if (shown) {
            show(sms.person(), new Shown(clock.instant(), sms.to().spoken(), SMS, sms.text(), ""));
        }
    }
}
