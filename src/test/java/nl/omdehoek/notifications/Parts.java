package nl.omdehoek.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The parts of a message, by what they are. */
final class Parts {

    private Parts() {}

    static Map<String, String> of(MimeMessage message) {
        var parts = new LinkedHashMap<String, String>();
        try {
            collect(message, parts);
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
        return parts;
    }

    static String text(MimeMessage message) {
        return Objects.requireNonNull(of(message).get("text/plain"));
    }

    static String html(MimeMessage message) {
        return Objects.requireNonNull(of(message).get("text/html"));
    }

    private static void collect(Part part, Map<String, String> into) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart several) {
            for (var i = 0; i < several.getCount(); i++) {
                collect(several.getBodyPart(i), into);
            }
        } else {
            var type = part.getContentType();
            into.put(
                    type.substring(0, type.indexOf(';')),
                    part.getContent().toString().replace("\r\n", "\n"));
        }
    }
}
