package nl.omdehoek.search;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds what there is near here, at a time, with all the choices and how many are left with each. */
@Component
public class Finder {

    /** The distances that a page offers, in metres: 10 minutes on foot, and farther, by bicycle or bus. */
    public static final List<Integer> RADII = List.of(1_000, 2_000, 5_000, 10_000);

    private final ListingIndex index;
    private final CardText cards;
    private final Clock clock;

    Finder(ListingIndex index, CardText cards, Clock clock) {
        this.index = index;
        this.cards = cards;
        this.clock = clock;
    }

    /** The same number means that the same question has the same answer, but for the time that passes. */
    public long version() {
        return index.version();
    }

    /** One page of what fits, with how many there would be with each other choice. */
    public Found find(FindQuery query, LocalTime evening) {
        return index.ask(session -> {
            var question = new Question(session, query, LocalDate.now(clock));
            var found = question.page();
            var callFirst = query.window() == null ? null : question.callFirst();
            return new Found(
                    found.hits().stream().map(cards::read).toList(),
                    found.total().hitCount(),
                    callFirst == null
                            ? List.of()
                            : callFirst.hits().stream().map(cards::read).toList(),
                    callFirst == null ? 0 : callFirst.total().hitCount(),
                    question.counts(found, ZonedDateTime.now(clock), evening));
        });
    }

    /** Only the first cards, without any count: for a short list on another page. */
    public List<Card> first(FindQuery query, int atMost) {
        return index.ask(session -> new Question(session, query, LocalDate.now(clock))
                .first(atMost).stream().map(cards::read).toList());
    }

    /** How many fit. */
    public long count(FindQuery query) {
        return index.ask(session -> new Question(session, query, LocalDate.now(clock)).count());
    }
}
