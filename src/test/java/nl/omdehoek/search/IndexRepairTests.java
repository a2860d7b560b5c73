package nl.omdehoek.search;

import static nl.omdehoek.search.Ask.anything;
import static nl.omdehoek.search.Things.activity;
import static nl.omdehoek.search.Things.on;
import static nl.omdehoek.search.Things.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.FindableSource;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.ListingsChanged;
import nl.omdehoek.listing.Publication;
import nl.omdehoek.search.dutch.Dutch;
import nl.omdehoek.search.dutch.TypedWord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.util.FileSystemUtils;

class IndexRepairTests {

    private static final Logger LOGGER = (Logger) LoggerFactory.getLogger("nl.omdehoek.search");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SettableClock clock = new SettableClock(Things.at("2026-11-24", "12:00"));
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

    @TempDir
    private Path home;

    @BeforeEach
    void listen() {
        logged.start();
        LOGGER.addAppender(logged);
    }

    @AfterEach
    void stopListening() {
        LOGGER.detachAppender(logged);
    }

    @Test
    void aChangeIsFoundAtOnce() {
        var soup = activity("soep").on(on("2026-11-24", "18:00", "20:00"));
        try (var search = filled(place("plein"))) {
            var before = search.finder().version();
            search.change(soup);

            assertThat(search.titles(anything())).containsExactly("plein", "soep");
            assertThat(search.finder().version()).isGreaterThan(before);

            search.change(soup.titled("bouillon").on(on("2026-11-25", "18:00", "20:00")));
            assertThat(search.titles(anything())).containsExactly("bouillon", "plein");
            assertThat(search.titles(anything().during(search.window(When.Named.TODAY))))
                    .isEmpty();
            assertThat(search.titles(anything().during(search.window(When.Named.TOMORROW))))
                    .containsExactly("bouillon");

            search.change(soup.being(Publication.HIDDEN));
            assertThat(search.titles(anything())).containsExactly("plein");

            search.remove(search.things.of(place("plein").id()));
            assertThat(search.titles(anything())).isEmpty();
        }
    }

    @Test
    void whatWasMadeIsOpenedAgainAtTheNextStart() {
        filled(place("plein")).closeOnly();

        try (var again = filled(place("plein"), place("niet verteld"))) {
            assertThat(again.titles(anything())).containsExactly("plein");
            assertThat(folders()).hasSize(1);
        }
    }

    @Test
    void changesSurviveARestart() {
        var search = filled(place("plein"));
        search.change(place("park"));
        search.closeOnly();

        try (var again = filled()) {
            assertThat(again.titles(anything())).containsExactly("park", "plein");
        }
    }

    @Test
    void anotherDayIsAReasonToMakeItAnew() {
        filled(place("plein")).closeOnly();
        clock.set(Things.at("2026-11-25", "00:00"));

        try (var next = filled(place("plein"), place("nieuw"))) {
            assertThat(next.titles(anything())).containsExactly("plein");
            assertThat(next.index.isAsItShould()).isFalse();
            next.index.rebuild();
            assertThat(next.titles(anything())).containsExactly("nieuw", "plein");
            assertThat(next.index.isAsItShould()).isTrue();
        }
    }

    @Test
    void anotherDatabaseIsAReasonToMakeItAnew() {
        filled(place("plein")).closeOnly();

        try (var other = FilledSearch.in(home, "another database", clock)) {
            other.things.put(place("park"));
            other.open();

            assertThat(other.titles(anything())).containsExactly("park");
            assertThat(folders()).hasSize(1);
        }
    }

    @Test
    void anIndexThatWasNotFinishedOrIsBrokenIsMadeAnew() throws IOException {
        filled(place("plein")).closeOnly();
        try (var files = Files.walk(home)) {
            for (var file : files.filter(it -> it.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.writeString(file, "broken");
            }
        }
        Files.createDirectories(home.resolve("v1-5eaf00d-123").resolve("listing"));

        try (var again = filled(place("plein"))) {
            assertThat(again.titles(anything())).containsExactly("plein");
            assertThat(folders()).hasSize(1);
        }
    }

    @Test
    void whatLiesBesideItAndIsNotAnIndexOfOursStays() throws IOException {
        var strange = List.of(
                Files.createDirectories(home.resolve("mine")),
                Files.createDirectories(home.resolve("v2-left-behind")),
                Files.createDirectories(home.resolve("v2-5eaf00d-123-copy")),
                Files.writeString(home.resolve("v2-5eaf00d-123"), "a file"),
                Files.writeString(home.resolve("letter.txt"), "a file"));
        Files.writeString(strange.getFirst().resolve("whole"), "a file");
        var old = Files.createDirectories(home.resolve("v1-5eaf00d-456").resolve("listing"))
                .getParent();

        try (var search = filled(place("plein"))) {
            search.index.rebuild();

            assertThat(folders()).containsAll(strange).doesNotContain(old).hasSize(strange.size() + 1);
            assertThat(strange.getFirst().resolve("whole")).exists();
        }
    }

    @Test
    void whatWasHalfMadeWhenTheDatabaseFailedDoesNotStay() {
        var shelf = new ChangingShelf(place("plein"));
        try (var search = new FilledSearch(home, clock, List.of(shelf)).open()) {
            shelf.afterReading = () -> {
                throw new DataAccessResourceFailureException("the database is gone");
            };

            assertThatExceptionOfType(DataAccessResourceFailureException.class).isThrownBy(search.index::rebuild);
            assertThat(folders()).hasSize(1);
            assertThat(search.titles(anything())).containsExactly("plein");
        }
    }

    @Test
    void anotherIndexCanTakeItsPlaceWhileTypedWordsAreRead() throws InterruptedException {
        try (var search = filled(place("plein"))) {
            var swapping = Thread.ofPlatform().unstarted(search.index::rebuild);
            var swapped = new AtomicBoolean();
            var slow = new Dutch() {
                @Override
                public List<TypedWord> typed(String text) {
                    swapping.start();
                    swapped.set(isDoneInTime(swapping));
                    return super.typed(text);
                }
            };
            var found = search.finder(slow).count(anything().query());
            swapping.join();

            assertThat(swapped).isTrue();
            assertThat(found).isEqualTo(1);
        }
    }

    private static boolean isDoneInTime(Thread thread) {
        try {
            return thread.join(PATIENCE);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whenItsFolderIsGoneItGoesOnAnsweringAndRepairsItself() {
        try (var search = filled(place("plein"))) {
            FileSystemUtils.deleteRecursively(home.toFile());

            assertThat(search.titles(anything())).containsExactly("plein");
            assertThat(search.index.isAsItShould()).isFalse();
            assertThat(search.titles(anything())).containsExactly("plein");

            search.index.rebuild();
            assertThat(search.index.isAsItShould()).isTrue();
            assertThat(search.titles(anything())).containsExactly("plein");
            assertThat(folders()).hasSize(1);
        }
    }

    @Test
    void aChangeIsNotLostWhenTheFolderIsGone() {
        try (var search = filled(place("plein"))) {
            FileSystemUtils.deleteRecursively(home.toFile());
            search.change(place("park"));

            assertThat(search.titles(anything())).containsExactly("park", "plein");
            assertThat(folders()).hasSize(1);
        }
    }

    @Test
    void anIndexThatCannotBeReadIsMadeAnewAndReadThen() {
        try (var search = filled(place("plein"))) {
            search.things.put(place("park"));
            var failures = new AtomicInteger();
            var found = search.index.read(it -> {
                if (failures.getAndIncrement() == 0) {
                    throw new IOException("a bad block on the disk");
                }
                return it.numDocs();
            });

            assertThat(found).isEqualTo(2);
            assertThat(search.titles(anything())).containsExactly("park", "plein");
        }
    }

    @Test
    void withoutAFolderToWriteInItIsKeptInMemoryAndSaysSoOnce() throws IOException {
        var notAFolder = Files.writeString(home.resolve("file"), "in the way");
        try (var search = FilledSearch.in(notAFolder.resolve("index"), clock)) {
            search.things.put(place("plein"));
            search.open();
            search.change(place("park"));

            assertThat(search.titles(anything())).containsExactly("park", "plein");
            assertThat(search.index.isAsItShould()).isTrue();
            assertThat(logged.list)
                    .filteredOn(it -> it.getLevel().isGreaterOrEqual(Level.WARN))
                    .hasSize(1)
                    .allMatch(it -> it.getFormattedMessage().contains("kept in memory"));
        }
    }

    @Test
    void oneListingThatCannotBeReadDoesNotHideTheOthers() {
        try (var search = filled(place("x"), place("plein"))) {
            assertThat(search.titles(anything())).containsExactly("plein");
            assertThat(logged.list).anyMatch(it -> it.getFormattedMessage().contains("cannot be indexed"));
        }
    }

    @Test
    void whatChangesWhileItIsMadeAnewIsNotForgotten() {
        var plein = place("plein");
        var shelf = new ChangingShelf(plein);
        try (var search = new FilledSearch(home, clock, List.of(shelf)).open()) {
            shelf.afterReading = () -> {
                plein.titled("park");
                search.index.changed(List.of(new ListingsChanged(plein.kind(), List.of(plein.id()))));
            };
            search.index.rebuild();

            assertThat(search.titles(anything())).containsExactly("park");
        }
    }

    @Test
    void whatWasReadFirstIsNotWrittenLast() throws InterruptedException {
        var shelf = new ChangingShelf(place("plein"));
        var change = List.of(
                new ListingsChanged(ListingKind.PLACE, List.of(place("plein").id())));
        try (var search = new FilledSearch(home, clock, List.of(shelf)).open()) {
            var keeper = Thread.ofPlatform().unstarted(() -> search.index.changed(change));
            shelf.afterReading = () -> {
                search.index.changed(change);
                shelf.afterFinding = () -> {
                    shelf.afterFinding = () -> {};
                    shelf.thing = place("plein").titled("park");
                    keeper.start();
                    awaitDoneOrWaiting(keeper);
                };
            };
            search.index.rebuild();
            keeper.join();

            assertThat(search.titles(anything())).containsExactly("park");
        }
    }

    private static void awaitDoneOrWaiting(Thread thread) {
        while (thread.getState() != Thread.State.TERMINATED && thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }

    @Test
    void answersStayTheSameWhileItIsMadeAnew() throws InterruptedException {
        var many = IntStream.range(0, 300).mapToObj(it -> place("plek " + it)).toArray(Thing[]::new);
        try (var search = filled(many)) {
            var stop = new AtomicBoolean();
            var wrong = new AtomicBoolean();
            var asking = Thread.ofPlatform().start(() -> {
                while (!stop.get()) {
                    wrong.compareAndSet(false, search.find(anything()).total() != 300);
                }
            });
            for (var time = 0; time < 5; time++) {
                search.index.rebuild();
            }
            stop.set(true);
            asking.join();

            assertThat(wrong).isFalse();
            assertThat(folders()).hasSize(1);
        }
    }

    private FilledSearch filled(Thing... things) {
        var search = FilledSearch.in(home, clock);
        search.things.put(things);
        return search.open();
    }

    private List<Path> folders() {
        try (var folders = Files.list(home)) {
            return folders.toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    /** Holds one thing, which may change just after it was read. */
    private static final class ChangingShelf implements FindableSource {

        private volatile Thing thing;
        private volatile Runnable afterReading = () -> {};
        private volatile Runnable afterFinding = () -> {};

        ChangingShelf(Thing thing) {
            this.thing = thing;
        }

        @Override
        public ListingKind kind() {
            return thing.kind();
        }

        @Override
        public Optional<Findable> find(ListingId id) {
            var found = thing;
            afterFinding.run();
            return Optional.of(found);
        }

        @Override
        public void forEach(Consumer<Findable> reader) {
            reader.accept(thing);
            afterReading.run();
        }
    }
}
