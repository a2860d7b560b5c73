package nl.omdehoek.journeys;

import static java.util.Map.entry;
import static nl.omdehoek.journeys.Correspondence.letter;
import static nl.omdehoek.journeys.Correspondence.put;
import static nl.omdehoek.journeys.Correspondence.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Attendance;
import nl.omdehoek.activities.Hosting;
import nl.omdehoek.activities.JoinOutcome.Coming;
import nl.omdehoek.activities.Joiner;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.activities.SignUp;
import nl.omdehoek.geography.Distance;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.moderation.ReportReason;
import nl.omdehoek.moderation.ReportSubmission;
import nl.omdehoek.moderation.Reports;
import nl.omdehoek.moderation.Reviews;
import nl.omdehoek.notifications.DigestChoice;
import nl.omdehoek.notifications.Digests;
import nl.omdehoek.notifications.ShownLetters.Shown;
import nl.omdehoek.people.AboutMe;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Weighty;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every letter that the demo writes, as everybody may read it: on a phone, on the smallest one, dark, and large. */
class LettersTests {

    private static final String SINGING = "Het koor van donderdag";
    private static final String HOMEWORK = "Huiswerkuur aan het spoor";

    /** The week in which somebody waits for a place: another one for each, as it is held for a day. */
    private static final AtomicInteger WEEK = new AtomicInteger(20);

    private static final AtomicInteger REPORTED = new AtomicInteger();

    @RegisterExtension
    final Phones phones = new Phones();

    /** How a letter of each kind comes about; in the language that is asked for. */
    private static final Map<String, Function<Locale, Shown>> LETTERS = Map.ofEntries(
            entry("ADDRESS_PROOF", LettersTests::proof),
            entry("COME_BACK", LettersTests::comeBack),
            entry("PROVE_AGAIN", LettersTests::proveAgain),
            entry("SIGN_IN", LettersTests::signIn),
            entry(
                    "YOU_COME",
                    it -> new Comer(it)
                            .letter("Je komt: Voorbeeld: " + SINGING, "You are coming: Example: " + SINGING)),
            entry("PLACE_HELD", LettersTests::placeHeld),
            entry("DATE_CANCELLED", LettersTests::cancelled),
            entry("DATE_MOVED", LettersTests::moved),
            entry("REMINDER", LettersTests::reminder),
            entry("WHO_COMES", LettersTests::whoComes),
            entry("GUEST_GONE", LettersTests::guestGone),
            entry("WALK_ALONG", LettersTests::walkAlong),
            entry("MESSAGE", LettersTests::message),
            entry("REPORT", LettersTests::report),
            entry("REPORT_ENDED", LettersTests::reportEnded),
            entry("DIGEST", LettersTests::digest));

    private static Map<String, Function<Locale, Shown>> all() {
        var all = new TreeMap<>(LETTERS);
        all.putAll(HelpCorrespondence.LETTERS);
        all.putAll(JudgeCorrespondence.LETTERS);
        return all;
    }

    static Stream<Named<Function<Locale, Shown>>> letters() {
        return all().entrySet().stream().map(it -> named(it.getKey(), it.getValue()));
    }

    /** Else a new kind would be looked at by nobody. */
    @Test
    void aLetterOfEachKindIsLookedAt() throws Exception {
        var kinds = Class.forName("nl.omdehoek.notifications.MailKind").getEnumConstants();

        assertThat(all().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(kinds).map(Object::toString).toList());
    }

    private static Shown proof(Locale language) {
        var reader = Correspondent.speaking("Fatma", language);
        return letter(reader, language, "Is dit jouw e-mailadres?", "Is this your e-mail address?");
    }

    private static Shown comeBack(Locale language) {
        var reader = reader(language);
        Portal.running().part(MailAddresses.class).askWayBack(new MailAddress(reader.address()));
        return letter(reader, language, "Je link naar Om de hoek", "Your link to Om de hoek");
    }

    private static Shown proveAgain(Locale language) {
        var reader = reader(language);
        var portal = Portal.running();
        portal.part(JdbcClient.class)
                .sql("update mail_address set proven_at = :then where person = :person")
                .param("then", BreakableClock.NOW.minusDays(8).toOffsetDateTime())
                .param("person", reader.id().value())
                .update();
        portal.part(MailAddresses.class).askProof(reader.id(), Weighty.FORGET);
        return letter(reader, language, "Je link om verder te gaan", "Your link to go on");
    }

    private static Shown signIn(Locale language) {
        var colleague = Colleague.named("Tess");
        Portal.running().part(Residents.class).speaks(colleague.person(), language);
        var reader = new Correspondent(
                colleague.person(),
                colleague.address().text(),
                Portal.running().part(Residents.class).remember(colleague.person(), true));
        put("SIGN_IN", reader.id(), UUID.randomUUID().toString());
        return letter(reader, language, "Je link om in te loggen", "Your link to sign in");
    }

    /** Somebody who comes to a date in a far week, of which nobody else knows. */
    private static final class Comer {

        private final Portal portal = Portal.running();
        private final ListingId activity = new Guests(portal).id(SINGING);
        private final Locale language;
        private final Correspondent reader;
        private final LocalDate date;
        private final SignUp signUp;

        Comer(Locale language) {
            this.language = language;
            reader = reader(language);
            date = portal.part(Agenda.class).upcoming(activity).get(20).date();
            var joiner = new Joiner.Known(reader.id());
            signUp = ((Coming) portal.part(Joining.class)
                            .join(activity, date, joiner, Attendance.of(1), UUID.randomUUID()))
                    .signUp();
        }

        Shown letter(String dutch, String english) {
            return Correspondence.letter(reader, language, dutch, english);
        }

        /** What a host does, and undoes when the letter has come. */
        Shown afterAct(Consumer<PersonId> act, String dutch, String english) {
            var keepers = portal.part(Keepers.class);
            keepers.appoint(reader.id(), ListingKind.ACTIVITY, activity, "test");
            try {
                act.accept(reader.id());
                return letter(dutch, english);
            } finally {
                portal.part(Hosting.class).restore(reader.id(), activity, date);
                keepers.end(reader.id(), ListingKind.ACTIVITY, activity, "test");
            }
        }
    }

    private static Shown cancelled(Locale language) {
        var comer = new Comer(language);
        return comer.afterAct(
                it -> comer.portal.part(Hosting.class).cancel(it, comer.activity, comer.date),
                "Gaat niet door: Voorbeeld: " + SINGING,
                "Cancelled: Example: " + SINGING);
    }

    private static Shown moved(Locale language) {
        var comer = new Comer(language);
        return comer.afterAct(
                it -> comer.portal.part(Hosting.class).move(it, comer.activity, comer.date, comer.date, LocalTime.NOON),
                "Andere tijd: Voorbeeld: " + SINGING,
                "Another time: Example: " + SINGING);
    }

    private static Shown reminder(Locale language) {
        var comer = new Comer(language);
        put("REMINDER", comer.reader.id(), comer.signUp.id() + " " + comer.date);
        return comer.reader.letterThat(it -> it.matches(".*\\d+.*: .*" + SINGING));
    }

    private static Shown whoComes(Locale language) {
        var comer = new Comer(language);
        put("WHO_COMES", comer.reader.id(), comer.activity + " " + comer.date + " " + comer.date);
        return comer.reader.letterThat(it -> it.contains(SINGING + ": "));
    }

    private static Shown guestGone(Locale language) {
        var comer = new Comer(language);
        var portal = comer.portal;
        var other = new Guests(portal).somebody("Weg");
        portal.part(Joining.class)
                .join(comer.activity, comer.date, new Joiner.Known(other), Attendance.of(1), UUID.randomUUID());
        return comer.afterAct(
                _ -> portal.part(AboutMe.class).forget(other),
                "Iemand komt niet meer: Voorbeeld: " + SINGING,
                "Somebody comes no longer: Example: " + SINGING);
    }

    private static Shown walkAlong(Locale language) {
        var comer = new Comer(language);
        var asks = (Coming) comer.portal
                .part(Joining.class)
                .join(
                        comer.activity,
                        comer.date,
                        new Joiner.Known(new Guests(comer.portal).somebody("Verlegen")),
                        new Attendance(1, true, true, Set.of()),
                        UUID.randomUUID());
        var area = comer.portal
                .part(Agenda.class)
                .get(comer.activity)
                .orElseThrow()
                .listing()
                .location()
                .neighbourhood();
        return Correspondence.connecting(comer.reader, area, reader -> {
            put("WALK_ALONG", reader.id(), asks.signUp().id().toString());
            return comer.letter("Wie loopt er mee? Voorbeeld: " + SINGING, "Who comes along? Example: " + SINGING);
        });
    }

    private static Shown placeHeld(Locale language) {
        var portal = Portal.running();
        var joining = portal.part(Joining.class);
        var guests = new Guests(portal);
        var activity = guests.id(HOMEWORK);
        var date = portal.part(Agenda.class)
                .upcoming(activity)
                .get(WEEK.incrementAndGet())
                .date();
        var other = guests.somebody("Weg");
        var places = Attendance.of(Math.min(joining.left(activity, date).orElseThrow(), Attendance.LARGEST_PARTY));
        var leaves =
                ((Coming) joining.join(activity, date, new Joiner.Known(other), places, UUID.randomUUID())).signUp();
        var reader = reader(language);
        joining.joinOrWait(activity, date, new Joiner.Known(reader.id()), Attendance.of(10), UUID.randomUUID());
        joining.leave(other, leaves.id());
        return letter(
                reader,
                language,
                "Er is een plek voor je: Voorbeeld: " + HOMEWORK,
                "There is a place for you: Example: " + HOMEWORK);
    }

    private static Shown message(Locale language) {
        var neighbours = new Neighbours();
        var guest = neighbours.guestsPerson().id();
        Portal.running().part(Residents.class).speaks(guest, language);
        var reader = Correspondent.with(guest);
        reader.prove();
        neighbours.send(neighbours.host(), "Vanaf half acht.");
        return letter(reader, language, "Je hebt een bericht", "You have a message");
    }

    private static Shown report(Locale language) {
        var reader = reader(language);
        Portal.running()
                .part(Reports.class)
                .take(new ReportSubmission(
                        new Subject("PERSON", reader.id().toString()),
                        ReportReason.INSULTING,
                        "",
                        Optional.of(reader.id()),
                        UUID.randomUUID()));
        return letter(reader, language, "Je melding is binnen", "Your report came in");
    }

    private static Shown reportEnded(Locale language) {
        var reader = reader(language);
        var portal = Portal.running();
        // Another one for each: time stands still here, and a decision ends what was reported before it.
        var listing = new Visitor(portal)
                .page("/zoeken?bij=4153&wat=activiteit")
                .select("#resultaten h3 a")
                .get(REPORTED.getAndIncrement())
                .attr("href")
                .replaceAll("\\?.*|.*-(?=[^-]*$)", "");
        var subject = new Subject("ACTIVITY", listing);
        portal.part(Reports.class)
                .take(new ReportSubmission(
                        subject, ReportReason.WRONG, "", Optional.of(reader.id()), UUID.randomUUID()));
        var judge = Colleague.administrator();
        var reviews = portal.part(Reviews.class);
        reviews.open(judge).stream()
                .filter(it -> it.subject().equals(subject))
                .forEach(it -> reviews.place(it.id(), judge));
        return letter(reader, language, "Er is naar je melding gekeken", "Somebody looked at your report");
    }

    private static Shown digest(Locale language) {
        var reader = reader(language);
        subscribe(reader);
        return letter(reader, language, "Deze week om de hoek", "This week round the corner");
    }

    /** As of last week, so that the mail of Thursday has yet to come. */
    private static void subscribe(Correspondent reader) {
        var portal = Portal.running();
        portal.part(Digests.class).choose(reader.id(), new DigestChoice("4153", new Distance(5_000), Set.of()));
        portal.part(JdbcClient.class)
                .sql("update digest set since = cast(:day as date) where person = :person")
                .param("day", LocalDate.of(2026, 11, 1))
                .param("person", reader.id().value())
                .update();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyLetterIsForEverybody(Function<Locale, Shown> letter) {
        var page = opened(letter.apply(Locale.of("nl")));
        var faults = new ArrayList<>(faults("390 px", page));
        page.setViewportSize(320, 844);
        faults.addAll(faults("320 px", page));
        page.setViewportSize(390, 844);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        faults.addAll(faults("donker", page));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.evaluate("document.body.style.zoom = '2'");
        faults.addAll(faults("200 %", page));

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyLetterIsForWhoReadsEnglish(Function<Locale, Shown> letter) {
        var page = opened(letter.apply(Locale.ENGLISH));

        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(faults("English", page)).isEmpty();
    }

    /** A letter has no house round it. */
    private static List<String> faults(String how, Page page) {
        return AccessTests.faults(how, page).stream()
                .filter(it -> !it.matches(".*: not one (header|nav|footer), but 0"))
                .toList();
    }

    private Page opened(Shown letter) {
        var page = phones.one().page();
        page.setContent(letter.html());
        return page;
    }

    @ParameterizedTest
    @MethodSource("letters")
    void theTextSaysWhatTheHtmlSays(Function<Locale, Shown> letter) {
        var written = letter.apply(Locale.of("nl"));
        var html = Jsoup.parse(written.html());

        assertThat(html.select("main a").eachAttr("href")).allMatch(written.text()::contains);
        assertThat(html.select("p, h2, .when, li a").eachText().stream()
                        .flatMap(it -> Stream.of(it.split(" ")))
                        .filter(it -> it.matches("\\p{L}{4,}"))
                        .filter(it -> !it.equals("hoek")))
                .allMatch(written.text()::contains);
        assertThat(written.html()).doesNotContain("<script", "<img", "@import", "url(");
    }

    @Test
    void inTheDemoEveryThingThatIsToldIsMarked() {
        var html = Jsoup.parse(digest(Locale.of("nl")).html());

        assertThat(html.select("li")).isNotEmpty().allSatisfy(it -> {
            if (it.select("a").attr("href").contains("/activiteit/")) {
                assertThat(it.select(".tag").text()).isEqualTo("Voorbeeld");
            }
        });
        assertThat(html.select("h2").eachText()).contains("Om mee te doen");
    }
}
