package nl.omdehoek.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.List;
import nl.omdehoek.exchange.Loader;
import nl.omdehoek.search.Reindexing;
import org.junit.jupiter.api.Test;

class TasksTests {

    private final Loader loader = mock(Loader.class);
    private final Tasks tasks = new Tasks(loader, mock(Reindexing.class));

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
}
