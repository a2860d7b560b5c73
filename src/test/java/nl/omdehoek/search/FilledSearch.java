package nl.omdehoek.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.FindableSource;
import nl.omdehoek.listing.ListingsChanged;
import nl.omdehoek.search.dutch.Dutch;
import org.springframework.util.FileSystemUtils;

/** A search of its own over things made by hand, with a real index in a folder. */
public final class FilledSearch implements AutoCloseable {

    static final LocalTime EVENING = LocalTime.of(17, 0);

    private static final Dutch DUTCH = new Dutch();

    final ListingIndex index;
    final HandMade things;
    private final Path folder;
    private final Clock clock;

    /** Not open yet, over what these sources hold. */
    public FilledSearch(Path folder, Clock clock, List<? extends FindableSource> sources) {
        this(folder, "a database", clock, sources, new HandMade());
    }

    private FilledSearch(
            Path folder, String source, Clock clock, List<? extends FindableSource> sources, HandMade things) {
        this.folder = folder;
        this.clock = clock;
        this.things = things;
        var documents = new ListingDocuments(new CardText(), new PlainNames(), DUTCH, clock);
        this.index = new ListingIndex(new IndexMaker(folder, source, List.copyOf(sources), documents, clock), clock);
    }

    /** Not open yet, over things that are still to come. */
    static FilledSearch in(Path folder, Clock clock) {
        return in(folder, "a database", clock);
    }

    static FilledSearch in(Path folder, String source, Clock clock) {
        var things = new HandMade();
        return new FilledSearch(folder, source, clock, things.sources(), things);
    }

    /** Open, in a folder of its own, by this clock. */
    static FilledSearch with(Clock clock, Findable... things) {
        try {
            var search = in(Files.createTempDirectory("omdehoek-search-"), clock);
            search.things.put(things);
            return search.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Open, at this moment. */
    static FilledSearch at(ZonedDateTime now, Findable... things) {
        return with(Clock.fixed(now.toInstant(), Things.ZONE), things);
    }

    /** Open, on some Tuesday at noon. */
    static FilledSearch of(Findable... things) {
        return at(Things.at("2026-11-24", "12:00"), things);
    }

    public FilledSearch open() {
        index.open();
        return this;
    }

    public Finder finder() {
        return finder(DUTCH);
    }

    /** One that reads words in this way. */
    Finder finder(Dutch dutch) {
        return new Finder(index, dutch, new CardText(), clock);
    }

    Found find(Ask ask) {
        return finder().find(ask.query(), EVENING);
    }

    /** The titles of one page of what is found. */
    List<String> titles(Ask ask) {
        return titles(find(ask).cards());
    }

    /** The titles of everything that is found. */
    List<String> allTitles(Ask ask) {
        var all = new ArrayList<String>();
        for (var page = 1; page <= FindQuery.LAST_PAGE; page++) {
            var titles = titles(ask.page(page));
            if (titles.isEmpty()) {
                break;
            }
            all.addAll(titles);
        }
        return all;
    }

    static List<String> titles(List<Card> cards) {
        return cards.stream().map(Card::title).toList();
    }

    /** Stores these and tells the index, as their modules would. */
    void change(Findable... changed) {
        things.put(changed);
        tell(changed);
    }

    void remove(Findable... removed) {
        things.remove(removed);
        tell(removed);
    }

    private void tell(Findable... changed) {
        index.changed(Arrays.stream(changed)
                .map(it -> new ListingsChanged(it.kind(), List.of(it.id())))
                .toList());
    }

    /** A window by its name, as it is now. */
    Window window(When when) {
        return when.window(ZonedDateTime.now(clock), EVENING);
    }

    /** As at a stop of the program: the folder stays. */
    void closeOnly() {
        index.close();
    }

    @Override
    public void close() {
        index.close();
        FileSystemUtils.deleteRecursively(folder.toFile());
    }
}
