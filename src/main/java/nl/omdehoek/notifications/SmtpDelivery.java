package nl.omdehoek.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.wording.Origin;
import nl.omdehoek.wording.Texts;
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
            var message = message(mail.id());
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            head(helper, sender(letter, to), letter.subject(), address);
            helper.setText(text.plain(letter, to), text.html(letter, to));
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

    @Override
    public void deliver(Note note) {
        try {
            var message = message(note.id());
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            head(helper, Texts.in(Texts.DUTCH).get("portal.name"), note.subject(), note.to());
            helper.setText(note.text());
            server.send(message);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailPreparationException(e);
        }
    }

    private MimeMessage message(UUID id) throws MessagingException {
        var message = new NamedMessage(server.getSession(), "<" + id + "@" + origin.host() + ">");
        // So that no holiday reply comes back.
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private void head(MimeMessageHelper helper, String sender, String subject, MailAddress to)
            throws MessagingException, UnsupportedEncodingException {
        helper.setFrom(new InternetAddress(settings.from(), sender, StandardCharsets.UTF_8.name()));
        helper.setReplyTo(settings.replyTo());
        helper.setTo(to.text());
        helper.setSubject(subject);
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
