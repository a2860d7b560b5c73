package nl.omdehoek.ui.admin;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.activities.ActivityPost;
import nl.omdehoek.activities.Organising;
import nl.omdehoek.activities.Repetition;
import nl.omdehoek.activities.Schedule;
import nl.omdehoek.drafts.DraftKind;
import nl.omdehoek.drafts.Drafts;
import nl.omdehoek.geography.Neighbourhood;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.geography.Postcode;
import nl.omdehoek.help.Advertising;
import nl.omdehoek.help.Capacity;
import nl.omdehoek.help.Days;
import nl.omdehoek.help.HelpTask;
import nl.omdehoek.help.Matching;
import nl.omdehoek.help.Offer;
import nl.omdehoek.help.Promises;
import nl.omdehoek.help.Request;
import nl.omdehoek.help.RequestDesk;
import nl.omdehoek.help.Requesting;
import nl.omdehoek.help.Showing;
import nl.omdehoek.help.Volunteering;
import nl.omdehoek.help.Wish;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.Exchange;
import nl.omdehoek.listing.Layer;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Post;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.listing.Welcome;
import nl.omdehoek.listing.Wording;
import nl.omdehoek.moderation.ReportReason;
import nl.omdehoek.moderation.ReportSubmission;
import nl.omdehoek.moderation.Reports;
import nl.omdehoek.moderation.Review;
import nl.omdehoek.moderation.Reviews;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.places.Spot;
import nl.omdehoek.wording.Texts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Invented neighbours who post, offer and ask, so that who connects in the demo has something of each kind to look at. */
@Component
@ConditionalOnBooleanProperty("omdehoek.demo")
class DemoNeighbours {

    private static final NeighbourhoodCode BEESD = new NeighbourhoodCode("BU19600200");
    private static final ListingId PLACE = ListingId.of(ListingKind.PLACE, "wb-perenveldje");
    private static final ListingId ELSEWHERE = ListingId.of(ListingKind.PLACE, "wb-theetuin");
    private static final Texts TEXTS = Texts.in(Texts.DUTCH);

    private final Organising organising;
    private final Reviews reviews;
    private final Reports reports;
    private final Volunteering volunteering;
    private final Advertising advertising;
    private final Requesting requesting;
    private final RequestDesk desk;
    private final Matching matching;
    private final Showing showing;
    private final Promises promises;
    private final Drafts drafts;
    private final Residents residents;
    private final Neighbourhoods neighbourhoods;
    private final Clock clock;

    DemoNeighbours(
            Organising organising,
            Reviews reviews,
            Reports reports,
            Volunteering volunteering,
            Advertising advertising,
            Requesting requesting,
            RequestDesk desk,
            Matching matching,
            Showing showing,
            Promises promises,
            Drafts drafts,
            Residents residents,
            Neighbourhoods neighbourhoods,
            Clock clock) {
        this.organising = organising;
        this.reviews = reviews;
        this.reports = reports;
        this.volunteering = volunteering;
        this.advertising = advertising;
        this.requesting = requesting;
        this.desk = desk;
        this.matching = matching;
        this.showing = showing;
        this.promises = promises;
        this.drafts = drafts;
        this.residents = residents;
        this.neighbourhoods = neighbourhoods;
        this.clock = clock;
    }

    /** What waits for this connector; once, however often somebody looks. */
    void come(PersonId connector, PersonId host) {
        if (desk.open(connector).isEmpty() && reviews.open(connector).isEmpty()) {
            posts(connector);
            help(connector);
            drafts.begin(DraftKind.ORGANISE, Map.of("wat", TEXTS.get("demo.draft"), "bij", "4153"), Optional.of(host));
        }
    }

    /** One that may be seen by itself, one that never is, and one that is seen and was changed and reported. */
    private void posts(PersonId connector) {
        organising.post(post("demo.post.chess", new Spot.At(PLACE)), person("demo.name.asker"));
        organising.post(post("demo.post.garage", around()), person("demo.name.newcomer"));
        var known = person("demo.name.caller");
        // In another village, so that what the demo has always shown in Beesd still stands first there.
        var soup = organising.post(post("demo.post.soup", new Spot.At(ELSEWHERE)), known);
        reviews.of(known).stream().map(Review::id).forEach(it -> reviews.place(it, connector));
        organising.change(soup, post("demo.post.soup.changed", new Spot.At(ELSEWHERE)), known);
        reports.take(new ReportSubmission(
                new Subject(ListingKind.ACTIVITY.name(), soup.value()),
                ReportReason.WRONG,
                TEXTS.get("demo.report"),
                Optional.empty(),
                UUID.randomUUID()));
    }

    private PersonId person(String name) {
        return residents.welcome(new FirstName(TEXTS.get(name))).person().id();
    }

    /** In another village too: see the soup. */
    private Spot.Around inVarik() {
        var varik = neighbourhoods.areaOf(new Postcode("4064")).orElseThrow();
        return new Spot.Around(varik.centre(), false, varik.neighbourhood(), "", "Varik", Exactness.APPROXIMATE);
    }

    private Spot.Around around() {
        var centre = beesd().centre();
        return new Spot.Around(centre, false, BEESD, TEXTS.get("demo.post.where"), "Beesd", Exactness.EXACT);
    }

    private Neighbourhood beesd() {
        return neighbourhoods.neighbourhood(BEESD).orElseThrow();
    }

    private ActivityPost post(String title, Spot spot) {
        var saturday = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        var afternoon = Schedule.of(LocalTime.of(14, 0), LocalTime.of(16, 0), new Repetition.Once(saturday));
        return new ActivityPost(listing(title, title + ".what", true), spot, afternoon, null, null);
    }

    private static Post listing(String title, String summary, boolean greets) {
        return new Post(
                new Wording(TEXTS.get(title), TEXTS.get(summary), ""),
                "",
                Set.of(Theme.MEETING),
                Layer.INFORMAL,
                null,
                Welcome.EVERYBODY,
                Exchange.NONE,
                greets,
                Optional.empty(),
                true);
    }

    /** A request nobody answered, one for the connector only, one that somebody is asked for, one that somebody does, and two that failed. */
    private void help(PersonId connector) {
        var lender = offer("demo.name.guest", HelpTask.LENDING, "demo.offer.drill", Capacity.timesAMonth(4));
        var second = offer("demo.name.caller", HelpTask.LENDING, "demo.offer.ladder", Capacity.timesAMonth(2));
        offer("demo.name.newcomer", HelpTask.GROCERIES, "demo.offer.shopping", Capacity.hoursAWeek(2));
        var paused = offer("demo.name.helper", HelpTask.GROCERIES, "demo.offer.shopping", Capacity.timesAMonth(3));
        volunteering.pause(paused.person());
        advertising.show(
                lender.id(), listing("demo.offer.public", "demo.offer.drill", false), inVarik(), lender.person());
        reviews.of(lender.person()).stream().map(Review::id).forEach(it -> reviews.place(it, connector));

        request(HelpTask.GROCERIES, "demo.request.shopping", Wish.QUIETLY);
        request(HelpTask.COMPANY, "demo.request.company", Wish.ONLY_CONNECTOR);
        var drill = request(HelpTask.LENDING, "demo.request.drill", Wish.QUIETLY);
        matching.ask(connector, drill, lender.id());
        var ladder = request(HelpTask.LENDING, "demo.request.ladder", Wish.QUIETLY);
        matching.ask(connector, ladder, second.id());
        volunteering.asked(second.person()).forEach(it -> volunteering.yes(second.person(), it.id()));
        desk.answered(ladder, connector);
        fails(connector);
        shows(connector);
    }

    /** One that stands on the site, in words of the connector that the asker agreed to. */
    private void shows(PersonId connector) {
        var hedge = request(HelpTask.GARDEN, "demo.request.hedge", Wish.SHOWN);
        showing.propose(hedge, TEXTS.get("demo.request.hedge.shown"), connector);
        showing.of(hedge)
                .ifPresent(
                        it -> desk.find(hedge).ifPresent(asked -> showing.yes(asked.person(), hedge, it.proposedAt())));
    }

    /** One that somebody cannot do now, and one that somebody could not do after all. */
    private void fails(PersonId connector) {
        var helper = offer("demo.name.helper", HelpTask.COOKING, "demo.offer.soup", Capacity.timesAMonth(4));
        var soup = request(HelpTask.COOKING, "demo.request.soup", Wish.QUIETLY);
        matching.ask(connector, soup, helper.id());
        volunteering.asked(helper.person()).forEach(it -> volunteering.notNow(helper.person(), it.id()));
        var walker = offer("demo.name.guest", HelpTask.WALKING, "demo.offer.walk", Capacity.timesAMonth(4));
        var walk = request(HelpTask.WALKING, "demo.request.walk", Wish.QUIETLY);
        matching.ask(connector, walk, walker.id());
        volunteering.asked(walker.person()).forEach(it -> {
            volunteering.yes(walker.person(), it.id());
            promises.letGo(walker.person(), it.id());
        });
    }

    private Offer offer(String name, HelpTask task, String words, Capacity capacity) {
        var offer = new Offer(
                ListingId.random(),
                person(name),
                task,
                TEXTS.get(words),
                BEESD,
                beesd().centre(),
                5_000,
                Days.ANY,
                Set.of("nl"),
                LocalDate.now(clock));
        volunteering.offer(offer, capacity);
        return offer;
    }

    private UUID request(HelpTask task, String words, Wish wish) {
        var request = new Request(
                UUID.randomUUID(),
                person("demo.name.asker"),
                task,
                TEXTS.get(words),
                BEESD,
                beesd().centre(),
                null,
                false,
                60,
                false,
                false,
                wish,
                "",
                Set.of("nl"),
                LocalDate.now(clock),
                null);
        requesting.request(request);
        return request.id();
    }
}
