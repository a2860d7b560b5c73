package nl.omdehoek.commands;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Before anything is started: is the data folder ours, and is the port free? If not, one clear sentence, and exit 1. */
public class StartChecks implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    /** Held until the process ends. */
    private static final Set<FileLock> HELD = ConcurrentHashMap.newKeySet();

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        var data = environment.getRequiredProperty("omdehoek.data");
        if (usesFolder(environment)) {
            new DataFolder(Path.of(data))
                    .take()
                    .ifPresentOrElse(
                            HELD::add,
                            () -> Console.refuse(
                                    "Om de hoek draait al met de gegevens in %s. Stop die eerst, of kies een andere map met OMDEHOEK_DATA."
                                            .formatted(data)));
        }
        var port = environment.getRequiredProperty("server.port", Integer.class);
        if (port != 0 && isTaken(port)) {
            Console.refuse(
                    "Poort %d is al in gebruik. Stop wat daar draait, of kies een andere met PORT=8081 ./omdehoek start."
                            .formatted(port));
        }
    }

    private static boolean usesFolder(Environment environment) {
        return !environment.getRequiredProperty("omdehoek.data").startsWith("mem:");
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
