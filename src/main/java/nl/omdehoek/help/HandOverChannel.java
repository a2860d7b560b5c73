package nl.omdehoek.help;

import nl.omdehoek.people.MailAddress;

/** Takes hand-overs to help points. It is mail, unless a portal has a bean of its own for this. */
public interface HandOverChannel {

    /** Whether there is any way to send now: hand-overs wait until there is. */
    boolean isReady();

    /**
     * Sends it, in exactly the words that the asker read.
     *
     * @param secret of the page where the help point says that it arrived
     * @throws RuntimeException if it could not be sent, which may be tried again
     */
    void send(HandOver handOver, MailAddress box, String secret);
}
