package nl.omdehoek.help;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.geography.Point;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.PersonId;
import org.jspecify.annotations.Nullable;

/** An offer and a request that are made for each other, of which a test changes what it is about. */
final class Sample {

    static final NeighbourhoodCode BEESD = new NeighbourhoodCode("BU19600200");
    static final NeighbourhoodCode ELSEWHERE = new NeighbourhoodCode("BU19600201");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    static final Point CHURCH = new Point(51.8870, 5.1880);

    private Sample() {}

    static ListingId offerId() {
        return ListingId.of("test", UUID.randomUUID().toString());
    }

    static OfferMaker offer(PersonId person, HelpTask task, Point point) {
        return new OfferMaker(person, task, BEESD, point, Days.ANY, Set.of("nl"));
    }

    static RequestMaker request(PersonId person, HelpTask task, Point point) {
        return new RequestMaker(person, task, point, FRIDAY, false, 60, false, false, Set.of("nl"));
    }

    /** An offer in the making. */
    record OfferMaker(
            PersonId person,
            HelpTask task,
            NeighbourhoodCode neighbourhood,
            Point point,
            Days days,
            Set<String> languages) {

        OfferMaker in(NeighbourhoodCode other) {
            return new OfferMaker(person, task, other, point, days, languages);
        }

        OfferMaker on(Days other) {
            return new OfferMaker(person, task, neighbourhood, point, other, languages);
        }

        OfferMaker speaking(String... others) {
            return new OfferMaker(person, task, neighbourhood, point, days, Set.of(others));
        }

        Offer offer() {
            return new Offer(
                    offerId(), person, task, "Ik help graag.", neighbourhood, point, 5_000, days, languages, TODAY);
        }
    }

    /** A request in the making. */
    record RequestMaker(
            PersonId person,
            HelpTask task,
            Point point,
            @Nullable LocalDate on,
            boolean weekly,
            int minutes,
            boolean atHome,
            boolean fromOutside,
            Set<String> languages) {

        RequestMaker on(@Nullable LocalDate day) {
            return new RequestMaker(person, task, point, day, weekly, minutes, atHome, fromOutside, languages);
        }

        RequestMaker eachWeek() {
            return new RequestMaker(person, task, point, on, true, minutes, atHome, fromOutside, languages);
        }

        RequestMaker lasting(int others) {
            return new RequestMaker(person, task, point, on, weekly, others, atHome, fromOutside, languages);
        }

        RequestMaker insideAHome() {
            return new RequestMaker(person, task, point, on, weekly, minutes, true, fromOutside, languages);
        }

        RequestMaker bySomebodyFromOutside() {
            return new RequestMaker(person, task, point, on, weekly, minutes, atHome, true, languages);
        }

        Request request() {
            return new Request(
                    UUID.randomUUID(),
                    person,
                    task,
                    "Wie kan mij helpen?",
                    BEESD,
                    point,
                    on,
                    weekly,
                    minutes,
                    atHome,
                    fromOutside,
                    Wish.QUIETLY,
                    "",
                    languages,
                    TODAY,
                    null);
        }
    }
}
