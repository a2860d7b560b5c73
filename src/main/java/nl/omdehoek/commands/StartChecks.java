package nl.omdehoek.commands;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;

/** Before anything is started: is the data folder ours, and is the port free? If not, one clear sentence, and exit 1. */
public class StartChecks implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final int LAST_PORT = 65_535;

    /** Held until the process ends. */
    private static final Set<Closeable> HELD = ConcurrentHashMap.newKeySet();

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        var data = Path.of(environment.getRequiredProperty("omdehoek.data"))
                .toAbsolutePath()
                .normalize();
        // H2 takes no path that depends on where one stands.
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("data folder", Map.of("omdehoek.data", data.toString())));
        take(data);
        checkPort(environment.getRequiredProperty("server.port"));
    }

    /** After the settings are known, before the log is opened in the data folder. */
    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER - 1;
    }

    private static void take(Path data) {
        try {
            new DataFolder(data)
                    .take()
                    .ifPresentOrElse(
                            HELD::add,
                            () -> Console.refuse(
                                    "Om de hoek draait al met de gegevens in %s. Stop die eerst, of kies een andere map met OMDEHOEK_DATA."
                                            .formatted(data)));
        } catch (UncheckedIOException _) {
            Console.refuse("In de map %s kunnen we niets bewaren. Kies een andere met OMDEHOEK_DATA.".formatted(data));
        }
    }

    private static void checkPort(String port) {
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > LAST_PORT) {
            Console.refuse("'%s' is geen poort. Kies een getal tot %d, zoals PORT=8081.".formatted(port, LAST_PORT));
        } else if (!port.equals("0") && isTaken(Integer.parseInt(port))) {
            Console.refuse(
                    "Poort %s is al in gebruik. Stop wat daar draait, of kies een andere met PORT=8081 ./omdehoek start."
                            .formatted(port));
        }
    }

    private static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return false;
        } catch (IOException _) {
            return true;
        }
    }
}
