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
public final class Sample {

    public static final NeighbourhoodCode BEESD = new NeighbourhoodCode("BU19600200");
    public static final NeighbourhoodCode ELSEWHERE = new NeighbourhoodCode("BU19600201");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    public static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    public static final Point CHURCH = new Point(51.8870, 5.1880);

    private Sample() {}

    public static ListingId offerId() {
        return ListingId.of("test", UUID.randomUUID().toString());
    }

    public static OfferMaker offer(PersonId person, HelpTask task, Point point) {
        return new OfferMaker(person, task, BEESD, point, Days.ANY, Set.of("nl"));
    }

    public static RequestMaker request(PersonId person, HelpTask task, Point point) {
        return new RequestMaker(
                person,
                task,
                point,
                FRIDAY,
                false,
                60,
                false,
                false,
                Set.of("nl"),
                BEESD,
                Wish.QUIETLY,
                "Wie kan mij helpen?");
    }

    /** An offer in the making. */
    public record OfferMaker(
            PersonId person,
            HelpTask task,
            NeighbourhoodCode neighbourhood,
            Point point,
            Days days,
            Set<String> languages) {

        public OfferMaker in(NeighbourhoodCode other) {
            return new OfferMaker(person, task, other, point, days, languages);
        }

        public OfferMaker on(Days other) {
            return new OfferMaker(person, task, neighbourhood, point, other, languages);
        }

        public OfferMaker speaking(String... others) {
            return new OfferMaker(person, task, neighbourhood, point, days, Set.of(others));
        }

        public Offer offer() {
            return new Offer(
                    offerId(), person, task, "Ik help graag.", neighbourhood, point, 5_000, days, languages, TODAY);
        }
    }

    /** A request in the making. */
    public record RequestMaker(
            PersonId person,
            HelpTask task,
            Point point,
            @Nullable LocalDate on,
            boolean weekly,
            int minutes,
            boolean atHome,
            boolean fromOutside,
            Set<String> languages,
            NeighbourhoodCode neighbourhood,
            Wish wish,
            String words) {

        public RequestMaker on(@Nullable LocalDate day) {
            return new RequestMaker(
                    person,
                    task,
                    point,
                    day,
                    weekly,
                    minutes,
                    atHome,
                    fromOutside,
                    languages,
                    neighbourhood,
                    wish,
                    words);
        }

        public RequestMaker eachWeek() {
            return new RequestMaker(
                    person, task, point, on, true, minutes, atHome, fromOutside, languages, neighbourhood, wish, words);
        }

        public RequestMaker lasting(int others) {
            return new RequestMaker(
                    person,
                    task,
                    point,
                    on,
                    weekly,
                    others,
                    atHome,
                    fromOutside,
                    languages,
                    neighbourhood,
                    wish,
                    words);
        }

        public RequestMaker insideAHome() {
            return new RequestMaker(
                    person, task, point, on, weekly, minutes, true, fromOutside, languages, neighbourhood, wish, words);
        }

        public RequestMaker bySomebodyFromOutside() {
            return new RequestMaker(
                    person, task, point, on, weekly, minutes, atHome, true, languages, neighbourhood, wish, words);
        }

        public RequestMaker in(NeighbourhoodCode other) {
            return new RequestMaker(
                    person, task, point, on, weekly, minutes, atHome, fromOutside, languages, other, wish, words);
        }

        public RequestMaker wishing(Wish other) {
            return new RequestMaker(
                    person,
                    task,
                    point,
                    on,
                    weekly,
                    minutes,
                    atHome,
                    fromOutside,
                    languages,
                    neighbourhood,
                    other,
                    words);
        }

        public RequestMaker saying(String others) {
            return new RequestMaker(
                    person,
                    task,
                    point,
                    on,
                    weekly,
                    minutes,
                    atHome,
                    fromOutside,
                    languages,
                    neighbourhood,
                    wish,
                    others);
        }

        public Request request() {
            return new Request(
                    UUID.randomUUID(),
                    person,
                    task,
                    words,
                    neighbourhood,
                    point,
                    on,
                    weekly,
                    minutes,
                    atHome,
                    fromOutside,
                    wish,
                    "",
                    languages,
                    TODAY,
                    null);
        }
    }
}
