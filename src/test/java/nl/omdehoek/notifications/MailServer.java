package nl.omdehoek.notifications;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A real mail server on this machine, that can go down and come back, and remembers all it took. */
final class MailServer implements AutoCloseable {

    private final ServerSetup setup;
    private final List<MimeMessage> before = new ArrayList<>();
    private GreenMail running;

    MailServer() {
        setup = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        running = new GreenMail(setup);
        running.start();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MailSettings settings() {
        return new MailSettings(
                "127.0.0.1", setup.getPort(), "", "", false, "portal@voorbeeld.nl", "antwoord@voorbeeld.nl");
    }

    void goDown() {
        before.addAll(List.of(running.getReceivedMessages()));
        running.stop();
    }

    void comeBack() {
        running = new GreenMail(setup);
        running.start();
    }

    /** What came for this address, oldest first. */
    List<MimeMessage> at(String address) {
        return Stream.concat(before.stream(), Stream.of(running.getReceivedMessages()))
                .filter(it -> isTo(it, address))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        running.stop();
    }
}
