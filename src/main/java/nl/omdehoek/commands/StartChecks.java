package nl.omdehoek.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;

/** Before anything is started: is the data folder ours, and is the port free? If not, one clear sentence, and exit 1. */
public class StartChecks implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final int LAST_PORT = 65_535;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        var data = new DataFolder(Path.of(environment.getRequiredProperty("omdehoek.data")));
        // H2 takes no path that depends on where one stands.
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "data folder", Map.of("omdehoek.data", data.path().toString())));
        take(data);
        checkPort(environment.getRequiredProperty("server.port"));
    }

    /** After the settings are known, before the log is opened in the data folder. */
    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER - 1;
    }

    private static void take(DataFolder data) {
        try {
            if (!data.take()) {
                Console.refuse(
                        "Om de hoek draait al met de gegevens in %s. Stop die eerst, of kies een andere map met OMDEHOEK_DATA."
                                .formatted(data.path()));
            }
        } catch (IOException _) {
            Console.refuse(data.unusable());
        }
    }

    private static void checkPort(String port) {
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > LAST_PORT) {
            Console.refuse("'%s' is geen poort. Kies een getal tot %d, zoals PORT=8081.".formatted(port, LAST_PORT));
        } else if (Integer.parseInt(port) != 0) {
            new Port(Integer.parseInt(port)).complaint().ifPresent(Console::refuse);
        }
    }
}
