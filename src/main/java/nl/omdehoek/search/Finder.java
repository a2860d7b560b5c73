package nl.omdehoek.search;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Predicate;
import nl.omdehoek.search.dutch.Dutch;
import org.springframework.stereotype.Component;

/** Finds what there is near here, at a time, with all the choices and how many are left with each. */
@Component
public class Finder {

    /** The distances that a page offers, in metres: 10 minutes on foot, and farther, by bicycle or bus. */
    public static final List<Integer> RADII = List.of(1_000, 2_000, 5_000, 10_000);

    /** More help points than there are within reach of anywhere. */
    private static final int MANY = 2_000;

    /** How many times as many are read as are wanted, at first; and then each time that it was not enough. */
    private static final int MORE = 4;

    private final ListingIndex index;
    private final Dutch dutch;
    private final CardText cards;
    private final Clock clock;

    Finder(ListingIndex index, Dutch dutch, CardText cards, Clock clock) {
        this.index = index;
        this.dutch = dutch;
        this.cards = cards;
        this.clock = clock;
    }

    /** The same number means that the same question has the same answer, but for the time that passes. */
    public long version() {
        return index.version();
    }

    /** One page of what fits, with how many there would be with each other choice. */
    public Found find(FindQuery query, LocalTime evening) {
        var answer = ask(query, it -> it.page(evening));
        var tally = answer.tally();
        return new Found(
                read(answer.found()),
                tally.found(),
                query.window() == null ? List.of() : read(answer.callFirst()),
                tally.callFirst(),
                tally.counts(query.near() != null));
    }

    /** Only the first cards, without any count: for a short list on another page. */
    public List<Card> first(FindQuery query, int atMost) {
        return read(ask(query, it -> it.first(atMost)).found());
    }

    /** The same, of those of a sort that no filter knows. */
    public List<Card> first(FindQuery query, int atMost, Predicate<Card> wanted) {
        return first(query, atMost, wanted, atMost * MORE);
    }

    /** Looks among few at first: mostly enough of those are of the sort, and what takes time is to read cards. */
    private List<Card> first(FindQuery query, int atMost, Predicate<Card> wanted, int among) {
        var all = ask(query, it -> it.first(Math.min(among, MANY))).found();
        var found = all.stream().map(this::card).filter(wanted).limit(atMost).toList();
        var isDone = found.size() == atMost || all.size() < among;
        return isDone ? found : first(query, atMost, wanted, among * MORE);
    }

    /** How many fit. */
    public long count(FindQuery query) {
        return ask(query, it -> it.first(1)).tally().found();
    }

    /** The words are read before the index is, as no other can take its place while it is read. */
    private Question.Answer ask(FindQuery query, Asking asking) {
        var words = dutch.typed(query.words());
        return index.read(it -> asking.of(new Question(it, query, words, ZonedDateTime.now(clock))));
    }

    /** What is asked of a question. */
    private interface Asking {
        Question.Answer of(Question question) throws IOException;
    }

    private List<Card> read(List<Question.Kept> kept) {
        return kept.stream().map(this::card).toList();
    }

    private Card card(Question.Kept kept) {
        return cards.read(kept.card()).on(kept.dates());
    }
}
