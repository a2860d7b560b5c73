package nl.omdehoek.search;

import static nl.omdehoek.search.Ask.anything;
import static nl.omdehoek.search.Things.place;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is found while something is written. */
@Timeout(60)
class WhileItChangesTests {

    private static final int TIMES = 60;

    @Test
    void whatChangesIsFoundAllTheWhile() throws InterruptedException {
        try (var search = FilledSearch.of(place("park"), place("plein"), place("pad"))) {
            var isDone = new AtomicBoolean();
            var writer = Thread.ofPlatform().start(() -> {
                for (var time = 0; time < TIMES; time++) {
                    search.change(place("park"), place("plein"), place("pad"));
                }
                isDone.set(true);
            });
            while (!isDone.get()) {
                assertThat(search.titles(anything())).containsExactly("pad", "park", "plein");
            }
            writer.join();
        }
    }

    @Test
    void whatThereIsIsFoundWhileTheIndexIsMadeAnew() throws InterruptedException {
        try (var search = FilledSearch.of(place("park"), place("plein"), place("pad"))) {
            var isDone = new AtomicBoolean();
            var writer = Thread.ofPlatform().start(() -> {
                for (var time = 0; time < TIMES / 6; time++) {
                    search.index.rebuild();
                    search.change(place("park"), place("plein"), place("pad"));
                }
                isDone.set(true);
            });
            while (!isDone.get()) {
                assertThat(search.titles(anything())).containsExactly("pad", "park", "plein");
            }
            writer.join();
        }
    }
}
