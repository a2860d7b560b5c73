package nl.omdehoek.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import nl.omdehoek.Application;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The whole portal, running: one with the demo and one without it, each started once and kept until all tests are done. */
final class Portal {

    /** Tiles that a municipality may choose; nothing is there. */
    static final String TILES = "https://tegels.example:8443/{z}/{x}/{y}.png";

    private static @Nullable Portal withDemo;
    private static @Nullable Portal withoutDemo;

    private final String address;
    private final ConfigurableApplicationContext context;

    private Portal(boolean demo) {
        try {
            var data = Files.createTempDirectory("omdehoek");
            var port = freePort();
            address = "http://localhost:" + port;
            var application = new SpringApplication(Application.class, PortalParts.class);
            context = application.run(settings(demo, data, port));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(data)));
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

    /** As a municipality starts it: nothing in it, nobody signs in without a key, and its maps have tiles. */
    static synchronized Portal runningWithoutDemo() {
        var known = withoutDemo;
        if (known == null) {
            known = new Portal(false);
            withoutDemo = known;
        }
        return known;
    }

    /** Known before it starts, because the portal's own address stands in previews and in QR codes. */
    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String[] settings(boolean demo, Path data, int port) {
        var database = "jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        return new String[] {
            "--server.port=" + port,
            "--omdehoek.demo=" + demo,
            "--omdehoek.data=" + data,
            "--omdehoek.map.tiles=" + (demo ? "" : TILES),
            "--spring.datasource.url=" + database,
            // Only the owner may say that it stays when nobody is connected.
            "--spring.flyway.url=" + database + ";DB_CLOSE_DELAY=-1",
            "--vaadin.productionMode=true"
        };
    }

    private void stop(Path data) {
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

    /** Forgets everybody, as it does with a page that was left in a pocket. */
    void endSessions() {
        context.getBean(CountedSessions.class).endAll();
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
