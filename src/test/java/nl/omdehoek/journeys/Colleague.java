package nl.omdehoek.journeys;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.omdehoek.geography.AreaCode;
import nl.omdehoek.notifications.ShownLetters;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.people.HeldRole;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.Staff;

/** A member of the staff of the portal that runs, connector in Beesd unless made otherwise, with a mailbox of their own. */
record Colleague(HeldRole role, MailAddress address) {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Pattern LINK = Pattern.compile("/personeel/link/[\\w-]{22}");

    static Colleague named(String name) {
        return having(name, Role.CONNECTOR);
    }

    static Colleague having(String name, Role role) {
        var address = new MailAddress(UUID.randomUUID() + "@voorbeeld.example");
        var area = role.isEverywhere() ? null : AreaCode.parse("BU19600200").orElseThrow();
        return new Colleague(staff().give(administrator(), new FirstName(name), address, role, area), address);
    }

    static Staff staff() {
        return Portal.running().part(Staff.class);
    }

    static PersonId administrator() {
        return staff().example(Role.ADMINISTRATOR, new FirstName("Greet"), List.of());
    }

    PersonId person() {
        return role.person();
    }

    /** A link as it stands in a mail. */
    String link() {
        var grants = Portal.running().part(Grants.class);
        return "/personeel/link/" + grants.give(new Grant(Grant.Kind.SIGN_IN, person(), ""));
    }

    /** Asks for a link with this phone, and takes the one that comes. */
    String askLink(Phone phone) {
        var before = links().count();
        phone.read("/personeel");
        phone.field("E-mailadres").fill(address.text());
        phone.button("Mail me een link").click();
        phone.page().waitForURL("**/personeel?gedaan=verstuurd");
        var begun = System.nanoTime();
        while (links().count() == before && System.nanoTime() - begun < PATIENCE.toNanos()) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return links().findFirst().orElseThrow();
    }

    /** In the mails that came, latest first. */
    Stream<String> links() {
        return Portal.running().part(ShownLetters.class).last().stream()
                .filter(it -> it.to().equals(address.text()))
                .flatMap(it -> LINK.matcher(it.text()).results())
                .map(MatchResult::group);
    }

    void signIn(Phone phone) {
        phone.read(link());
        phone.page().locator("form[action$=binnen] button").click();
        phone.page().waitForURL("**/personeel");
    }
}
