package nl.omdehoek.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import nl.omdehoek.Application;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** The whole portal, running: one with the demo and one without it, each started once and kept until all tests are done. */
final class Portal implements AutoCloseable {

    private static @Nullable Portal withDemo;
    private static @Nullable Portal withoutDemo;
    private static @Nullable Portal withMail;

    private final String address;
    private final Path data;
    private final ConfigurableApplicationContext context;

    private Portal(boolean demo, String... besides) {
        try {
            data = Files.createTempDirectory("omdehoek");
            var port = freePort();
            address = "http://localhost:" + port;
            var application = new SpringApplication(Application.class, PortalParts.class);
            context = application.run(settings(demo, data, port, besides));
            Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static synchronized Portal running() {
        var known = withDemo;
        if (known == null) {
            known = new Portal(true);
            withDemo = known;
        }
        return known;
    }

    /** As a municipality starts it: nothing in it, and nobody signs in without a key. */
    static synchronized Portal runningWithoutDemo() {
        var known = withoutDemo;
        if (known == null) {
            known = new Portal(false);
            withoutDemo = known;
        }
        return known;
    }

    /** With the demo and a mail server, where {@link MailServer} finds what was sent. */
    static synchronized Portal runningWithMail() {
        var known = withMail;
        if (known == null) {
            known = new Portal(
                    true,
                    "--omdehoek.mail.host=127.0.0.1",
                    "--omdehoek.mail.port=" + MailServer.running().port(),
                    "--omdehoek.mail.tls=false");
            withMail = known;
        }
        return known;
    }

    /** A part of it, to set something up that is not a journey. */
    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** One with this set besides, and nothing in it; whoever starts it closes it. */
    static Portal starting(String... besides) {
        return new Portal(false, besides);
    }

    /** Known before it starts, because the portal's own address stands in previews and in QR codes. */
    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String[] settings(boolean demo, Path data, int port, String... besides) {
        var database = "jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        var own = new String[] {
            "--server.port=" + port,
            "--omdehoek.demo=" + demo,
            "--omdehoek.data=" + data,
            "--spring.datasource.url=" + database,
            // Only the owner may say that it stays when nobody is connected.
            "--spring.flyway.url=" + database + ";DB_CLOSE_DELAY=-1",
            "--vaadin.productionMode=true",
            // All journeys come from one address, and nobody waits long for a letter.
            "--omdehoek.limits.sign-ups=100000",
            "--omdehoek.limits.words=100000",
            "--omdehoek.limits.links=100000",
            "--omdehoek.limits.sign-ins=100000",
            "--omdehoek.limits.messages=100000",
            "--omdehoek.limits.reports=100000",
            "--omdehoek.limits.drafts=100000",
            "--omdehoek.limits.posts=100000",
            "--omdehoek.limits.passkeys=100000",
            "--omdehoek.mail.every=200ms",
            "--omdehoek.digest.every=200ms",
            "--omdehoek.matching.every=500ms"
        };
        // Said twice, both would count.
        return Stream.concat(Arrays.stream(own).filter(it -> !isSaid(it, besides)), Arrays.stream(besides))
                .toArray(String[]::new);
    }

    private static boolean isSaid(String setting, String... besides) {
        var name = setting.substring(0, setting.indexOf('=') + 1);
        return Arrays.stream(besides).anyMatch(it -> it.startsWith(name));
    }

    @Override
    public void close() {
        context.close();
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is, without a slash at the end. */
    String address() {
        return address;
    }

    /** How many sessions were made since it started. */
    int sessionsMade() {
        return context.getBean(CountedSessions.class).made();
    }

    /** How long this session may be idle. */
    int idleMinutes(String session) {
        return context.getBean(CountedSessions.class).idleMinutes(session);
    }

    /** Forgets everybody, as it does with a page that was left in a pocket. */
    void endSessions() {
        context.getBean(CountedSessions.class).endAll();
    }

    /** Every browser that is known was given its secret before today. */
    void aDayGoesBy() {
        context.getBean(JdbcClient.class)
                .sql("update known_browser set renewed_on = null")
                .update();
    }

    /** Runs this so much later. */
    void whenPassed(Duration time, Runnable what) {
        var clock = context.getBean(BreakableClock.class);
        clock.pass(time);
        try {
            what.run();
        } finally {
            clock.pass(Duration.ZERO);
        }
    }

    /** Runs this while every question what time it is fails, as if something in us were broken. */
    void whileBroken(Runnable what) {
        var clock = context.getBean(BreakableClock.class);
        clock.breakDown();
        try {
            what.run();
        } finally {
            clock.mend();
        }
    }
}
