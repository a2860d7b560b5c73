package nl.omdehoek.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import com.microsoft.playwright.options.Cookie;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Attendance;
import nl.omdehoek.activities.Hosting;
import nl.omdehoek.activities.JoinOutcome;
import nl.omdehoek.activities.Joiner;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.activities.Need;
import nl.omdehoek.activities.SampleActivities;
import nl.omdehoek.activities.SignUp;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What only hosts see, and who holds a slip or a link, as everybody may have it: as {@link AccessTests} looks at all others. */
class HostAccessTests {

    @RegisterExtension
    final Phones phones = new Phones(Portal::runningWithMail);

    static Stream<Named<Consumer<Phone>>> pages() {
        return Stream.of(
                named("niemand komt", new Scene()::host),
                named("drie komen", new Scene().withGuests()::host),
                named("drie komen, met een fout", new Scene().withGuests()::refused),
                named("verplaatst", new Scene().withGuests().moved()::host),
                named("afgelast", new Scene().withGuests().cancelled()::host),
                named("briefje", new Scene()::slip),
                named("briefje dat op is", it -> new Scene().on(it, "/briefje")),
                named("uitnodiging", it -> new Scene().on(it, "/uitnodiging")),
                named("kaartje", new Scene()::ticket),
                named("kaartje dat op is", it -> it.open("/kaartje/op")),
                named("vrije plek", new Scene()::freePlace),
                named("vrije plek die weg is", it -> it.open("/plek-vrij/op?gedaan=vol")),
                named("vrije plek, gelukt", it -> it.open("/plek-vrij/op?gedaan=ja")),
                named("ik kom, met fouten", new Scene()::joinWrong),
                named("ik kom, vol", new Scene()::joinFull),
                named("net aangemeld, elke keer", new Scene()::joined),
                named("op de wachtlijst", new Scene()::waits),
                named("zonder cookies", it -> it.open("/mijn?gedaan=zonder-cookies")));
    }

    /** An activity of its own with eight places, on Tuesdays, and its host. */
    private static final class Scene {

        private final Portal portal = Portal.runningWithMail();
        private final Guests guests = new Guests(portal);
        private final ListingId activity = SampleActivities.keep(portal.part(Agenda.class), 8);
        private final PersonId host = guests.hostOf(activity);

        private SignUp comes(String name, Attendance attendance) {
            var joiner = new Joiner.Known(guests.somebody(name));
            return ((JoinOutcome.Coming) portal.part(Joining.class)
                            .join(activity, guests.firstDate(activity), joiner, attendance, UUID.randomUUID()))
                    .signUp();
        }

        Scene withGuests() {
            comes("Wilhelmina-Alexandra", new Attendance(3, true, true, EnumSet.allOf(Need.class)));
            var accompanied = comes("Joop", new Attendance(1, false, true, Set.of()));
            portal.part(Joining.class)
                    .joinOrWait(
                            activity,
                            guests.firstDate(activity),
                            new Joiner.Known(guests.somebody("Te laat")),
                            Attendance.of(6),
                            UUID.randomUUID());
            portal.part(Hosting.class).walksAlong(host, activity, accompanied.id(), new FirstName("Marjan"));
            return this;
        }

        Scene moved() {
            var date = guests.firstDate(activity);
            portal.part(Hosting.class).move(host, activity, date, date.plusDays(1), LocalTime.of(14, 0));
            return this;
        }

        Scene cancelled() {
            portal.part(Hosting.class).cancel(host, activity, guests.firstDate(activity));
            return this;
        }

        private void as(Phone phone, PersonId person) {
            var secret = portal.part(Residents.class).remember(person, true);
            phone.page()
                    .context()
                    .addCookies(List.of(new Cookie("omdehoek-ik", secret.text()).setUrl(portal.address())));
        }

        void on(Phone phone, String page) {
            as(phone, host);
            phone.open("/mijn/host/" + activity + page);
        }

        void host(Phone phone) {
            on(phone, "");
            phone.page().locator("summary").click();
        }

        void refused(Phone phone) {
            on(phone, "");
            phone.page().locator("form[action$='/erbij'] button").click();
            phone.page().locator(".wrong").first().waitFor();
        }

        void slip(Phone phone) {
            on(phone, "");
            phone.page().locator("input[name=naam]").fill("Truus");
            phone.page().locator("form[action$='/erbij'] button").click();
            phone.page().locator(".code-words").first().waitFor();
            phone.awaitApp();
        }

        void ticket(Phone phone) {
            var signUp = comes("Noor", Attendance.of(2));
            phone.open("/kaartje/" + secret(Grant.Kind.SIGN_UP, signUp.person(), signUp.id()));
        }

        private String secret(Grant.Kind kind, PersonId person, UUID about) {
            return portal.part(Grants.class).give(new Grant(kind, person, about.toString()));
        }

        void freePlace(Phone phone) {
            var leaves = comes("Weg", Attendance.of(8));
            var waits = waiting("Wacht");
            portal.part(Joining.class).leave(leaves.person(), leaves.id());
            phone.open("/plek-vrij/"
                    + secret(
                            Grant.Kind.PLACE,
                            waits.waiting().person(),
                            waits.waiting().id()));
        }

        private JoinOutcome.Waits waiting(String name) {
            var joiner = new Joiner.Known(guests.somebody(name));
            var date = guests.firstDate(activity);
            return (JoinOutcome.Waits)
                    portal.part(Joining.class).joinOrWait(activity, date, joiner, Attendance.of(1), UUID.randomUUID());
        }

        private void form(Phone phone) {
            phone.open("/activiteit/" + activity + "/meedoen");
        }

        private static void send(Phone phone) {
            phone.page().locator("main form button").last().click();
        }

        void joinWrong(Phone phone) {
            form(phone);
            send(phone);
            phone.page().locator(".wrong").first().waitFor();
        }

        void joinFull(Phone phone) {
            comes("Vol", Attendance.of(8));
            form(phone);
            phone.page().locator("input[name=naam]").fill("Noor");
            send(phone);
            phone.page().locator("input[name=wachten]").waitFor();
        }

        void joined(Phone phone) {
            form(phone);
            phone.page().locator("input[name=naam]").fill("Noor");
            phone.page().locator("input[name=elke]").check();
            send(phone);
            phone.page().locator(".code-words").first().waitFor();
            phone.awaitApp();
        }

        void waits(Phone phone) {
            var leaves = comes("Weg", Attendance.of(8));
            var held = waiting("Houdt");
            waiting("Wacht");
            portal.part(Joining.class).leave(leaves.person(), leaves.id());
            as(phone, held.waiting().person());
            phone.open("/mijn");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsForEverybody(Consumer<Phone> page) {
        var phone = phones.one();
        page.accept(phone);

        assertThat(AccessTests.faultsInAllShapes(phone)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsForWhoReadsEnglish(Consumer<Phone> page) {
        var phone = phones.inEnglish();
        page.accept(phone);

        assertThat(phone.page().locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(AccessTests.faults("English", phone)).isEmpty();
    }
}
