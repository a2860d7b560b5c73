package nl.omdehoek.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.geography.Postcode;
import nl.omdehoek.geography.PostcodeArea;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.people.BrowserSecret;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Role;

/** A village where neighbours post things and Marloes is known to connect; no other journey comes there. */
final class Malden {

    static final String POSTCODE = "6581";
    static final String CONNECTOR = "Marloes";

    private static final String COOKIE = "omdehoek-ik";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Malden() {}

    /** Something somebody new posted there; it waits. */
    record Posted(String title, ListingId id, BrowserSecret author) {

        String path() {
            return "/activiteit/" + id;
        }

        void on(Phone phone) {
            known(phone, author);
        }
    }

    static void known(Phone phone, BrowserSecret secret) {
        phone.page().context().addCookies(List.of(new Cookie(COOKIE, secret.text()).setUrl(phone.home())));
    }

    /** With a mailbox of their own. */
    static Colleague connector() {
        var address = new MailAddress(UUID.randomUUID() + "@voorbeeld.example");
        var role = Colleague.staff()
                .give(Colleague.administrator(), new FirstName("Marloes"), address, Role.CONNECTOR, neighbourhood());
        return new Colleague(role, address);
    }

    static NeighbourhoodCode neighbourhood() {
        return Portal.running()
                .part(Neighbourhoods.class)
                .areaOf(Postcode.parse(POSTCODE).orElseThrow())
                .map(PostcodeArea::neighbourhood)
                .orElseThrow();
    }

    /** A draft that is only to be posted; answers where it is. */
    static String draft(String title) {
        var first = send("", "/plaatsen/organiseren/bewaar", "wat=" + encoded(title), "bij=" + POSTCODE);
        var draft = location(first).replaceFirst("/waar.*", "");
        answer(draft + "/waar", "bij=" + POSTCODE, "plek=elders", "waar=" + encoded("Bij de kerk"));
        answer(draft + "/wanneer", "dag=2026-12-05", "van=14:00", "tot=16:00");
        answer(draft + "/wie", "naam=Ria");
        return draft;
    }

    private static void answer(String question, String... fields) {
        assertThat(send("", question + "/bewaar", fields).statusCode()).isEqualTo(303);
    }

    static Posted posted(String title) {
        var answer = send("", draft(title) + "/plaats-het");
        var secret = answer.headers().allValues("set-cookie").stream()
                .filter(it -> it.startsWith(COOKIE + "="))
                .map(it -> it.substring(COOKIE.length() + 1, it.indexOf(';')))
                .findFirst()
                .orElseThrow();
        var author = new BrowserSecret(secret);
        var kept = Portal.running().part(Keepers.class).keptBy(person(author), ListingKind.ACTIVITY);
        assertThat(kept).hasSize(1);
        return new Posted(title, kept.iterator().next(), author);
    }

    static PersonId person(BrowserSecret secret) {
        return Portal.running()
                .part(Residents.class)
                .byBrowser(secret)
                .orElseThrow()
                .id();
    }

    static HttpResponse<String> send(String cookie, String path, String... fields) {
        return new Visitor(Portal.running())
                .ask(
                        "POST",
                        path,
                        String.join("&", fields),
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Accept-Language",
                        "nl",
                        "Sec-Fetch-Site",
                        "same-origin",
                        "Cookie",
                        COOKIE + "=" + cookie);
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** As soon as the index knows of it. */
    static void awaitFound(String title) {
        await(() -> isFound(title));
    }

    static void awaitLost(String title) {
        await(() -> !isFound(title));
    }

    /** A page that was asked for before is shown as it was until the index says that something changed. */
    static void awaitPage(Posted posted) {
        await(() -> new Visitor(Portal.running()).get(posted.path()).statusCode() == 200);
    }

    private static void await(BooleanSupplier what) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!what.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("The index does not say so");
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    static boolean isFound(String title) {
        return new Visitor(Portal.running())
                .page("/zoeken?bij=" + POSTCODE + "&q=" + encoded(title))
                .select("#resultaten h3 a")
                .eachText()
                .contains(title);
    }
}
