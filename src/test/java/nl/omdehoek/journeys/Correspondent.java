package nl.omdehoek.journeys;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import nl.omdehoek.notifications.Letters;
import nl.omdehoek.notifications.ShownLetters.Shown;
import nl.omdehoek.people.BrowserSecret;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;

/**
 * Somebody in the demo who has an e-mail address, and the letters that come there.
 *
 * @param browser by which a phone is known as theirs
 */
record Correspondent(PersonId id, String address, BrowserSecret browser) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Their address waits to be proven. */
    static Correspondent withAddress(String name) {
        return speaking(name, Locale.of("nl"));
    }

    /** Somebody who is known already; their address waits to be proven. */
    static Correspondent with(PersonId id) {
        var address = UUID.randomUUID() + "@voorbeeld.nl";
        Portal.running().part(MailAddresses.class).propose(id, new MailAddress(address));
        return new Correspondent(
                id, address, Portal.running().part(Residents.class).remember(id, true));
    }

    /** The same, who reads this language. */
    static Correspondent speaking(String name, Locale language) {
        var residents = Portal.running().part(Residents.class);
        var id = residents.welcome(new FirstName(name)).person().id();
        residents.speaks(id, language);
        return with(id);
    }

    /** It has been proven. */
    static Correspondent proven(String name) {
        var reader = withAddress(name);
        reader.prove();
        return reader;
    }

    void prove() {
        Portal.running().part(MailAddresses.class).prove(id);
    }

    /** The letter of this subject, as soon as it has come. */
    Shown letter(String subject) {
        return letterThat(subject::equals);
    }

    /** The letter of such a subject. */
    Shown letterThat(Predicate<String> subject) {
        return await(it -> it.to().equals(address) && subject.test(it.subject()));
    }

    /** Such a letter, to whomever, as soon as it has come. */
    static Shown await(Predicate<Shown> such) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            var found = Portal.running().part(Letters.class).last().stream()
                    .filter(such)
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("No such letter came");
    }
}
