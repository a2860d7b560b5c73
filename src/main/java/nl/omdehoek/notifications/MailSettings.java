package nl.omdehoek.notifications;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How mail is sent.
 *
 * @param host of the mail server; empty: none, mails wait, and in the demo they are shown on a page
 * @param tls whether the line to it has to be safe
 * @param from what it is sent from, and where what cannot be delivered comes back
 * @param replyTo where an answer goes
 */
@ConfigurationProperties("omdehoek.mail")
record MailSettings(String host, int port, String user, String password, boolean tls, String from, String replyTo) {}
