package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.activities.Attendance;
import nl.omdehoek.activities.Joiner;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.activities.Need;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a host tells who comes when a date moves, and what a host takes along on paper. */
class HostPaperTests {

    @RegisterExtension
    final Phones phones = new Phones(Portal::runningWithMail);

    private final Portal portal = Portal.runningWithMail();
    private final Guests guests = new Guests(portal);
    private final MailServer mail = MailServer.running();

    private Phone phoneOf(PersonId host, boolean withScript) {
        var phone = withScript ? phones.one() : phones.withoutScript();
        var secret = portal.part(Residents.class).remember(host, true);
        phone.page()
                .context()
                .addCookies(java.util.List.of(new Cookie("omdehoek-ik", secret.text()).setUrl(portal.address())));
        return phone;
    }

    private void comes(PersonId person, ListingId activity, Attendance attendance) {
        portal.part(Joining.class)
                .join(activity, guests.firstDate(activity), new Joiner.Known(person), attendance, UUID.randomUUID());
    }

    private String addressOf(PersonId person) {
        var address = person + "@voorbeeld.nl";
        portal.part(MailAddresses.class).propose(person, new MailAddress(address));
        portal.part(MailAddresses.class).prove(person);
        return address;
    }

    @Test
    void whenAHostMovesADateWhoComesHearsTheNewTimeAndNobodyElseHearsAnything() {
        var activity = guests.id("Voor dag en dauw");
        var noor = guests.somebody("Noor");
        var address = addressOf(noor);
        comes(noor, activity, Attendance.of(1));
        var elsewhere = guests.somebody("Elders");
        var other = addressOf(elsewhere);
        comes(elsewhere, guests.id("Schoffelen en soep"), Attendance.of(1));
        var host = guests.hostOf(activity);
        var hosts = addressOf(host);
        var phone = phoneOf(host, false);
        phone.read("/mijn/host/" + activity);
        phone.page().locator("summary").click();
        phone.field("Nieuwe dag").fill("2026-11-29");
        phone.field("Nieuwe begintijd").fill("10:15");
        phone.button("Verplaats deze datum").click();

        assertThat(phone.page().locator("h2").first()).containsText("zondag 29 november, 10.15 tot 11.15");
        var moved = mail.await(address, "Andere tijd: Voorbeeld: Voor dag en dauw");
        assertThat(MailServer.text(moved, "text/plain"))
                .contains("zondag 29 november, 10.15 tot 11.15", "Je staat nog op de lijst.");
        assertThat(mail.find(address, "Andere tijd")).hasSize(1);
        assertThat(mail.find(other, "Andere tijd")).isEmpty();
        assertThat(mail.find(hosts, "Andere tijd")).isEmpty();
        var own = phones.withoutScript();
        own.read(MailServer.way(moved, "/kaartje/"));
        assertThat(own.page().locator(".mine")).containsText("zondag 29 november, 10.15 tot 11.15");
    }

    @Test
    void aTimeThatCannotBeIsToldAndWhatWasTypedStays() {
        var activity = guests.id("Boules onder het afdak");
        var phone = phoneOf(guests.hostOf(activity), false);
        phone.read("/mijn/host/" + activity);
        phone.page().locator("summary").click();
        phone.field("Nieuwe dag").fill("2026-11-01");
        phone.field("Nieuwe begintijd").fill("10:15");
        phone.button("Verplaats deze datum").click();

        assertThat(phone.page().locator(".wrong")).containsText("Kies een dag en een tijd in het komende jaar.");
        assertThat(phone.field("Nieuwe dag")).isVisible();
        assertThat(phone.field("Nieuwe dag")).hasValue("2026-11-01");
        assertThat(phone.field("Nieuwe begintijd")).hasValue("10:15");
    }

    @Test
    void theListOfWhoComesIsPrintedWithNamesPartyAndNeedsAndWithoutButtons() {
        var activity = guests.id("Klaverjassen op vrijdag");
        comes(guests.somebody("Truus"), activity, new Attendance(3, true, true, Set.of(Need.STEP_FREE)));
        comes(guests.somebody("Joop"), activity, Attendance.of(1));
        var phone = phoneOf(guests.hostOf(activity), true);
        phone.open("/mijn/host/" + activity);

        var paper = Paper.print(phone.page());

        assertThat(paper.pages()).isEqualTo(1);
        assertThat(paper.text().replaceAll("\\s+", " "))
                .contains(
                        "Klaverjassen op vrijdag",
                        "vrijdag 27 november",
                        "Truus",
                        "(met 3 mensen)",
                        "Komt voor het eerst",
                        "Nodig: ",
                        "Joop")
                .doesNotContain(
                        "Haal Truus van de lijst",
                        "Iemand erbij zetten",
                        "Zet op de lijst",
                        "Print deze lijst",
                        "Gaat het niet door",
                        "Voor alle datums",
                        "Vandaag");
        phone.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(phone.page().locator("main button:visible, main input:visible, main a.button:visible"))
                .hasCount(0);
    }

    @Test
    void theInvitationIsOneSheetWithACodeThatLeadsToTheForm() {
        var activity = guests.id("Tosti's en tafeltennis");
        var phone = phoneOf(guests.hostOf(activity), true);
        phone.open("/mijn/host/" + activity + "/uitnodiging");

        var paper = Paper.print(phone.page());

        assertThat(paper.pages()).isEqualTo(1);
        assertThat(paper.text().replaceAll("\\s+", " "))
                .contains("Je bent welkom", "Beste", "Tosti's en tafeltennis", "zaterdag 28 november", "Groet, Leila")
                .doesNotContain("Print de uitnodiging", "Wie komen er?");
        assertThat(paper.codes()).containsExactly(portal.address() + "/activiteit/" + activity + "/meedoen");
        var scanned = phones.withoutScript();
        assertThat(scanned.read("/activiteit/" + activity + "/meedoen").status())
                .isEqualTo(200);
        assertThat(scanned.title()).hasText("Ik kom");
    }
}
