package nl.omdehoek.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import nl.omdehoek.exchange.Loader;
import nl.omdehoek.search.Reindexing;
import nl.omdehoek.storage.Compaction;
import org.junit.jupiter.api.Test;

class TasksTests {

    private final Loader loader = mock(Loader.class);
    private final Reindexing reindexing = mock(Reindexing.class);
    private final Compaction compaction = mock(Compaction.class);
    private final Tasks tasks = new Tasks(loader, reindexing, compaction);

    @Test
    void anEmptyNameIsNotTheFolderThatThePortalIsIn() {
        for (var command : List.of(List.of("load"), List.of("load", ""), List.of("load", " "))) {
            assertThat(tasks.perform(command)).isEqualTo(Answer.refused("Geef een map op: er staat nu niets."));
        }
        verifyNoInteractions(loader);
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        assertThat(tasks.perform(List.of("load", "/er/is/niets")))
                .isEqualTo(Answer.refused("De map /er/is/niets is er niet."));
        verifyNoInteractions(loader);
    }

    @Test
    void theDatabaseAndTheIndexAreWrittenAnewTogether() {
        when(compaction.now()).thenReturn(true);

        assertThat(tasks.perform(List.of("compact")).done()).isTrue();
        verify(reindexing).now();
    }

    @Test
    void whileTheDatabaseIsBusyNothingIsWrittenAnew() {
        when(compaction.now()).thenReturn(false);

        assertThat(tasks.perform(List.of("compact")))
                .isEqualTo(Answer.refused("Er wordt nog aan de gegevens gewerkt. Probeer het straks nog eens."));
        verifyNoInteractions(reindexing);
    }
}
