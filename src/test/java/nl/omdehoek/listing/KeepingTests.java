package nl.omdehoek.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import nl.omdehoek.journal.Entry;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** What every register of findable things must do, whatever it holds. */
public abstract class KeepingTests<T extends Kept<T>> {

    @Autowired
    private Journal journal;

    protected abstract Register<T> register();

    protected abstract Shelf<T> shelf();

    /** One of which everything is known. */
    protected abstract T full(ListingId id);

    /** One of which all that can be left open is. */
    protected abstract T bare(ListingId id);

    @Test
    void readsBackWhatItKept() {
        var full = full(SampleListings.newId());
        var bare = bare(SampleListings.newId());

        register().keep(full, "test");
        register().keep(bare, "test");

        assertThat(read(full)).isEqualTo(full);
        assertThat(read(bare)).isEqualTo(bare);
    }

    /** As it was handed in: without the version it got. */
    private T read(T thing) {
        return register().get(thing.id()).orElseThrow().keptAs(null);
    }

    @Test
    void tellsNewFromChangedFromUnchanged() {
        var id = SampleListings.newId();

        assertThat(register().keep(full(id), "test")).isEqualTo(Keeping.NEW);
        assertThat(register().keep(full(id), "test")).isEqualTo(Keeping.UNCHANGED);
        assertThat(register().keep(bare(id), "test")).isEqualTo(Keeping.CHANGED);
        assertThat(register().keep(bare(id), "test")).isEqualTo(Keeping.UNCHANGED);
        assertThat(read(bare(id))).isEqualTo(bare(id));
    }

    @Test
    void writesInTheJournalWhatChangedAndByWhom() {
        var thing = full(SampleListings.newId());
        register().keep(thing, "ans");
        register().keep(thing, "ben");
        register().keep(bare(thing.id()), "cor");

        assertThat(journal.about(new Subject(thing.kind().name(), thing.id().value())))
                .extracting(Entry::actor, Entry::act)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ans", "NEW"),
                        org.assertj.core.groups.Tuple.tuple("cor", "CHANGED"));
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseChangedFirst() {
        var thing = bare(SampleListings.newId());
        var first = shelf().saveAll(List.of(thing)).iterator().next();
        shelf().saveAll(List.of(full(thing.id()).keptAs(first.version())));

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> shelf().saveAll(List.of(first)));
        assertThat(read(thing)).isEqualTo(full(thing.id()));
    }

    @Test
    void findsOneAndAllOfThemForTheIndex() {
        var thing = full(SampleListings.newId());
        register().keep(thing, "test");
        List<ListingId> all = new ArrayList<>();

        register().forEach(it -> all.add(it.id()));

        assertThat(all).contains(thing.id()).doesNotHaveDuplicates();
        assertThat(register().find(thing.id()).orElseThrow().listing().title())
                .isEqualTo(thing.listing().title());
        assertThat(register().find(SampleListings.newId())).isEmpty();
        assertThat(register().kind()).isEqualTo(thing.kind());
    }
}
