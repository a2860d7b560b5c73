package nl.omdehoek.journeys;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A mail server that takes all and sends nothing on, with what came in. */
final class MailServer {

    private static final int PATIENCE_MILLISECONDS = 15_000;
    private static @Nullable MailServer running;

    private final GreenMail server;

    private MailServer() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
    }

    static synchronized MailServer running() {
        var known = running;
        if (known == null) {
            known = new MailServer();
            running = known;
        }
        return known;
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** The last mail of this subject to this address, once one has come. */
    MimeMessage await(String address, String subject) {
        return awaitMore(address, subject, 1).getLast();
    }

    /** All of them, once there are so many. */
    List<MimeMessage> awaitMore(String address, String subject, int many) {
        while (true) {
            var came = server.getReceivedMessages().length;
            var found = find(address, subject);
            if (found.size() >= many) {
                return found;
            }
            if (!server.waitForIncomingEmail(PATIENCE_MILLISECONDS, came + 1)) {
                throw new AssertionError("No mail \"" + subject + "\" came");
            }
        }
    }

    /** Those that came by now. */
    List<MimeMessage> find(String address, String subject) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(it -> recipient(it).equals(address) && subject(it).contains(subject))
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The part of this type: {@code text/plain}, {@code text/html}. */
    static String text(Part mail, String type) {
        try {
            if (mail.isMimeType(type)) {
                return (String) mail.getContent();
            }
            var text = "";
            if (mail.getContent() instanceof Multipart parts) {
                for (var i = 0; i < parts.getCount(); i++) {
                    text += text(parts.getBodyPart(i), type);
                }
            }
            return text;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path of the first link in it that begins like this. */
    static String way(MimeMessage mail, String beginning) {
        return Pattern.compile("https?://[^/\\s]+(" + beginning + "\\S*)")
                .matcher(text(mail, "text/plain"))
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link to " + beginning + " in the mail"))
                .group(1);
    }
}
