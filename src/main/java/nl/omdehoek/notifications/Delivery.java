package nl.omdehoek.notifications;

import nl.omdehoek.people.MailAddress;

/** Takes a letter to where it is read. */
interface Delivery {

    /** Whether there is any way to send now: mails wait until there is. */
    boolean isReady();

    /** @throws org.springframework.mail.MailException if it could not be delivered, which may be tried again */
    void deliver(Mail mail, Letter letter, Recipient to, MailAddress address);

    /** The same of a note to somebody outside, in exactly its own words. */
    void deliver(Note note);
}
