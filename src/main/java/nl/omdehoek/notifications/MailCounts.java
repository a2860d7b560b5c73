package nl.omdehoek.notifications;

/** How many mails wait, were sent, and were given up: of those that are still known. */
public record MailCounts(long waiting, long sent, long givenUp) {}
