package nl.omdehoek;

import java.time.Clock;
import java.time.ZoneId;
import java.util.stream.Stream;
import nl.omdehoek.commands.Commands;
import nl.omdehoek.commands.StartChecks;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the portal, and owns its clock: everybody asks this one what time it is in the Netherlands. */
@SpringBootApplication
@EnableAsync
@EnableScheduling
@Modulithic(
        systemName = "Om de hoek",
        sharedModules = {"geography", "storage", "journal", "settings"})
public class Application {

    public static void main(String... arguments) {
        var application = new SpringApplication(Application.class);
        application.addListeners(new StartChecks());
        if (!Commands.isCommand(arguments)) {
            application.run(arguments);
        } else {
            System.exit(Commands.askRunning(arguments).orElseGet(() -> doItself(application, arguments)));
        }
    }

    private static int doItself(SpringApplication application, String... command) {
        var settings = Stream.of(command, Commands.settings()).flatMap(Stream::of);
        return SpringApplication.exit(application.run(settings.toArray(String[]::new)));
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Amsterdam"));
    }
}
