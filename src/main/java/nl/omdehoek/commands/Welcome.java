package nl.omdehoek.commands;

import nl.omdehoek.people.FirstAdministrator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says that the portal is there, where, and how to look at the demo, or to become its first administrator. */
@Component
class Welcome {

    private final String address;
    private final boolean demo;
    private final FirstAdministrator first;
    private final ApplicationArguments arguments;

    Welcome(
            @Value("${omdehoek.address}") String address,
            @Value("${omdehoek.demo}") boolean demo,
            FirstAdministrator first,
            ApplicationArguments arguments) {
        this.address = address;
        this.demo = demo;
        this.first = first;
        this.arguments = arguments;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        if (Commands.isCommand(arguments.getNonOptionArgs().toArray(String[]::new))) {
            return;
        }
        Console.say("\nOm de hoek staat klaar op " + address);
        if (demo) {
            Console.say("""
                    Vanavond in Beesd:  %1$s/zoeken?bij=4153&wanneer=vanavond
                    Rondkijken in de demo als bewoner, verbinder, balie of beheerder, zonder wachtwoord:
                                        %1$s/demo
                    Stoppen: Ctrl+C""".formatted(address));
        } else {
            first.invite().ifPresent(it -> Console.say("""
                    Er is nog geen beheerder. Word het zelf met deze link; hij werkt één keer, tot de volgende start:
                                        %s/personeel/eerste/%s""".formatted(address, it)));
        }
    }
}
