package nl.omdehoek.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.moderation.ReportReason;
import nl.omdehoek.moderation.ReportSubmission;
import nl.omdehoek.moderation.Reports;
import nl.omdehoek.people.BrowserSecret;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.Residents;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Two who came to the same activity of the demo, new ones each time; one of them is its host. */
final class Neighbours {

    private static final String COOKIE = "omdehoek-ik";

    private final Portal portal = Portal.running();
    private final Visitor visitor = new Visitor(portal);
    private final ListingId activity;
    private final String host;
    private final String guest;

    Neighbours() {
        var address = PublicPage.listing("activiteit").path().replaceAll("\\?.*", "");
        activity = ListingId.endOf(address).orElseThrow();
        host = join(address, "Hanna");
        guest = join(address, "Gijs");
        var keepers = portal.part(Keepers.class);
        keepers.of(ListingKind.ACTIVITY, activity)
                .forEach(it -> keepers.end(it, ListingKind.ACTIVITY, activity, "test"));
        keepers.appoint(person(host).id(), ListingKind.ACTIVITY, activity, "test");
    }

    /** Two of whom the guest has said something, and the host has answered. */
    static Neighbours talking() {
        var neighbours = new Neighbours();
        neighbours.send(neighbours.guest, "Hoe laat is de deur open?");
        neighbours.send(neighbours.host, "Vanaf half acht.\nKomt dat uit?");
        return neighbours;
    }

    private String join(String address, String name) {
        var date =
                visitor.page(address + "/meedoen").select("input[name=datum]").attr("value");
        var answer = post("", address + "/ik-kom", "naam", name, "aantal", "1", "datum", date, "sleutel", key());
        return answer.headers().allValues("set-cookie").stream()
                .filter(it -> it.startsWith(COOKIE + "="))
                .map(it -> it.substring(COOKIE.length() + 1, it.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }

    /** Whoever this is wants to come to the next date too. */
    HttpResponse<String> comeNextTime(String who) {
        var address = PublicPage.listing("activiteit").path().replaceAll("\\?.*", "");
        var date = visitor.page(address + "/meedoen")
                .select("input[name=datum]")
                .eachAttr("value")
                .getLast();
        return post(who, address + "/ik-kom", "aantal", "1", "datum", date, "sleutel", key());
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    private Person person(String secret) {
        return portal.part(Residents.class).byBrowser(new BrowserSecret(secret)).orElseThrow();
    }

    String host() {
        return host;
    }

    String guest() {
        return guest;
    }

    Person guestsPerson() {
        return person(guest);
    }

    /** The page of what they say to each other. */
    String conversation() {
        var answer = post(
                guest,
                "/mijn/berichten/begin",
                "over",
                activity.value(),
                "wie",
                person(host).id().toString());
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    HttpResponse<String> send(String who, String text) {
        return post(who, conversation() + "/sturen", "tekst", text, "zestien", "ja", "sleutel", key());
    }

    /** @param fields names and values by turns */
    HttpResponse<String> post(String who, String path, String... fields) {
        var body = new StringBuilder();
        for (var i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return visitor.ask(
                "POST",
                path,
                body.toString(),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept-Language",
                "nl",
                "Sec-Fetch-Site",
                "same-origin",
                "Cookie",
                COOKIE + "=" + who);
    }

    Document page(String who, String path) {
        return Jsoup.parse(visitor.get(path, "Cookie", COOKIE + "=" + who, "Accept-Language", "nl")
                .body());
    }

    /** On this phone is the host, at this address. */
    void hostOn(Phone phone, String path) {
        on(phone, host, path);
    }

    /** On this phone is the guest, at this address. */
    void guestOn(Phone phone, String path) {
        on(phone, guest, path);
    }

    private void on(Phone phone, String who, String path) {
        phone.page().context().addCookies(List.of(new Cookie(COOKIE, who).setUrl(portal.address())));
        phone.read(path);
    }

    /** The guest reports their talk; answers by which id. */
    String reportTheirTalk() {
        var id = conversation().replaceFirst(".*/", "");
        assertThat(portal.part(Reports.class)
                        .take(new ReportSubmission(
                                new Subject("CONVERSATION", id),
                                ReportReason.INSULTING,
                                "Dit voelt niet goed.",
                                Optional.of(person(guest).id()),
                                UUID.randomUUID())))
                .isPresent();
        return id;
    }
}
