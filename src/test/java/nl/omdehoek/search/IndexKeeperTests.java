package nl.omdehoek.search;

import static nl.omdehoek.search.Ask.anything;
import static nl.omdehoek.search.Things.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.FindableSource;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.ListingsChanged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

@Timeout(60)
class IndexKeeperTests {

    private static final int TOGETHER = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SettableClock clock = new SettableClock(Things.at("2026-11-24", "12:00"));

    @TempDir
    private Path home;

    @Test
    void anEventIsHandledWhenItsChangeCanBeFound() throws InterruptedException {
        try (var search = FilledSearch.of()) {
            search.things.put(place("plein"));
            new IndexKeeper(search.index).on(changed(place("plein")));

            assertThat(search.titles(anything())).containsExactly("plein");
        }
    }

    @Test
    void anEventIsNotHandledWhenItsChangeCannotBeWritten() {
        var search = FilledSearch.of();
        search.close();

        assertThatThrownBy(() -> new IndexKeeper(search.index).on(changed(place("plein"))))
                .hasRootCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void changesThatComeTogetherAreWrittenTogether() throws InterruptedException {
        var slow = new SlowShelf();
        try (var search = new FilledSearch(home, clock, List.of(slow)).open()) {
            var before = search.finder().version();
            var keeper = new IndexKeeper(search.index);
            var first = tell(keeper, place("plek 0"));
            slow.isAsked.await();
            var others = new ArrayList<Thread>();
            for (var number = 1; number < TOGETHER; number++) {
                others.add(tell(keeper, place("plek " + number)));
            }
            await(() -> others.stream().allMatch(it -> it.getState() == Thread.State.WAITING));
            slow.mayAnswer.countDown();
            first.join();
            for (var other : others) {
                other.join();
            }

            assertThat(search.find(anything()).total()).isEqualTo(TOGETHER);
            assertThat(search.finder().version() - before).isEqualTo(2);
        }
    }

    @Test
    void changesWaitUntilTheIndexIsOpen() throws InterruptedException {
        try (var search = FilledSearch.in(home, clock)) {
            search.things.put(place("plein"));
            var early = tell(new IndexKeeper(search.index), place("plein"));
            await(() -> early.getState() == Thread.State.WAITING);
            search.open();
            early.join();

            assertThat(search.finder().version()).isEqualTo(2);
        }
    }

    @Test
    void nobodyWaitsForEverWhenAnErrorStopsTheWriting() throws InterruptedException {
        var slow = new SlowShelf();
        try (var search = new FilledSearch(home, clock, List.of(slow)).open()) {
            var keeper = new IndexKeeper(search.index);
            var first = tell(keeper, place("plek 0"));
            slow.isAsked.await();
            slow.breaksAfterThis = true;
            var others = List.of(failing(keeper, place("plek 1")), failing(keeper, place("plek 2")));
            await(() -> others.stream().allMatch(it -> it.getState() == Thread.State.WAITING));
            slow.mayAnswer.countDown();
            first.join();
            for (var other : others) {
                other.join(PATIENCE);
            }

            assertThat(others).noneMatch(Thread::isAlive);
        }
    }

    private static Thread failing(IndexKeeper keeper, Findable thing) {
        return Thread.ofPlatform()
                .daemon()
                .start(() -> assertThatThrownBy(() -> keeper.on(changed(thing)))
                        .hasRootCauseInstanceOf(OutOfMemoryError.class));
    }

    @Test
    void looksAfterAnIndexThatIsGoneOrOfYesterday() throws InterruptedException {
        try (var search = FilledSearch.in(home, clock)) {
            search.things.put(place("plein"));
            var keeper = new IndexKeeper(search.open().index);
            search.things.put(place("park"));

            keeper.lookAfter();
            assertThat(search.titles(anything())).containsExactly("plein");

            FileSystemUtils.deleteRecursively(home.toFile());
            keeper.lookAfter();
            assertThat(search.titles(anything())).containsExactly("park", "plein");

            search.things.put(place("pad"));
            clock.set(Things.at("2026-11-25", "00:00"));
            keeper.lookAfter();
            assertThat(search.titles(anything())).containsExactly("pad", "park", "plein");
        }
    }

    private static Thread tell(IndexKeeper keeper, Findable thing) {
        return Thread.ofPlatform().start(() -> {
            try {
                keeper.on(changed(thing));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static ListingsChanged changed(Findable thing) {
        return new ListingsChanged(thing.kind(), List.of(thing.id()));
    }

    private static void await(BooleanSupplier isSo) {
        var started = System.nanoTime();
        while (!isSo.getAsBoolean() && System.nanoTime() - started < PATIENCE.toNanos()) {
            Thread.onSpinWait();
        }
        assertThat(isSo.getAsBoolean()).isTrue();
    }

    /** Takes its time to find the first thing that it is asked for; any place can be found there. */
    private static final class SlowShelf implements FindableSource {

        private final CountDownLatch isAsked = new CountDownLatch(1);
        private final CountDownLatch mayAnswer = new CountDownLatch(1);
        private volatile boolean breaksAfterThis;

        @Override
        public ListingKind kind() {
            return ListingKind.PLACE;
        }

        @Override
        public Optional<Findable> find(ListingId id) {
            if (breaksAfterThis) {
                throw new OutOfMemoryError("as if");
            }
            isAsked.countDown();
            try {
                mayAnswer.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            for (var number = 0; number < TOGETHER; number++) {
                if (place("plek " + number).id().equals(id)) {
                    return Optional.of(place("plek " + number));
                }
            }
            return Optional.empty();
        }

        @Override
        public void forEach(Consumer<Findable> reader) {
            // Nothing is there at first.
        }
    }
}
