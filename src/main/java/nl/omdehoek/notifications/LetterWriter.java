package nl.omdehoek.notifications;

import java.util.Optional;

/** Writes letters of one kind at the moment they are sent. What is no longer so, or nobody needs any more, is not written. */
interface LetterWriter {

    MailKind kind();

    /** @param about the id that the mail holds */
    Optional<Letter> write(Recipient to, String about);
}
