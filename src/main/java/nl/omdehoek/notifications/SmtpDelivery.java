package nl.omdehoek.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.wording.Origin;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends letters through a mail server. */
class SmtpDelivery implements Delivery {

    private final JavaMailSenderImpl server;
    private final MailSettings settings;
    private final LetterText text;
    private final Origin origin;

    SmtpDelivery(JavaMailSenderImpl server, MailSettings settings, LetterText text, Origin origin) {
        this.server = server;
        this.settings = settings;
        this.text = text;
        this.origin = origin;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void deliver(Mail mail, Letter letter, Recipient to, MailAddress address) {
        try {
            var message = new NamedMessage(server.getSession(), "<" + mail.id() + "@" + origin.host() + ">");
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(new InternetAddress(settings.from(), sender(letter, to), StandardCharsets.UTF_8.name()));
            helper.setReplyTo(settings.replyTo());
            helper.setTo(address.text());
            helper.setSubject(letter.subject());
            helper.setText(text.plain(letter, to), text.html(letter, to));
            // So that no holiday reply comes back.
            message.setHeader("Auto-Submitted", "auto-generated");
            var stop = letter.stop();
            if (stop != null) {
                message.setHeader("List-Unsubscribe", "<" + origin.to(stop) + ">");
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            server.send(message);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailPreparationException(e);
        }
    }

    private static String sender(Letter letter, Recipient to) {
        var house = to.texts().get("portal.name");
        var from = letter.from();
        return from == null ? house : from.name() + " · " + house;
    }

    /** Has the same name each time it is tried: who gets it twice after a line that broke sees it once. */
    private static class NamedMessage extends MimeMessage {

        private final String name;

        NamedMessage(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
