package nl.omdehoek.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;

/** What is asked of a running portal, from both sides. */
@Timeout(60)
class RequestsTests {

    private static final Answer DONE = Answer.done("Klaar.");

    private final Clock now = Clock.systemUTC();
    private final Tasks tasks = mock(Tasks.class);

    @TempDir
    private Path data;

    @Test
    void whatTakesLongIsDoneOneByOneWhileOthersAreLookedAfter() throws IOException {
        var mayEnd = new CountDownLatch(1);
        var atOnce = new AtomicInteger();
        var most = new AtomicInteger();
        when(tasks.perform(any())).then(_ -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            mayEnd.await();
            atOnce.decrementAndGet();
            return DONE;
        });
        var one = request();
        var other = request();
        var portal = requests(tasks, now);

        portal.look();
        portal.look();
        mayEnd.countDown();

        await().until(() -> one.answer().isPresent() && other.answer().isPresent());
        assertThat(one.answer()).contains(DONE);
        assertThat(most).hasValue(1);
    }

    @Test
    void whatIsRefusedIsToldAsThat() throws IOException {
        when(tasks.perform(any())).thenReturn(Answer.refused("Dat kan niet."));
        var request = request();

        requests(tasks, now).look();

        await().until(() -> request.answer().isPresent());
        assertThat(request.answer()).contains(Answer.refused("Dat kan niet."));
    }

    /** It ends when its own command is done. */
    @Test
    void aProcessThatDoesACommandItselfAnswersNobody() throws IOException {
        when(tasks.perform(any())).thenReturn(DONE);
        var others = mock(Tasks.class);
        var request = request();

        requests(others, now, "load", "map").look();
        requests(tasks, now).look();

        await().until(() -> request.answer().isPresent());
        verifyNoInteractions(others);
    }

    @Test
    void whatNobodyWaitsForAnyMoreIsNotDone() throws IOException {
        request();

        requests(tasks, Clock.offset(now, Commands.PATIENCE.plusMinutes(1))).look();

        await().untilAsserted(() -> assertThat(folder()).isEmptyDirectory());
        verifyNoInteractions(tasks);
    }

    @Test
    void whatIsTakenBackLeavesNothing() throws IOException {
        request().takeBack();

        assertThat(folder()).isEmptyDirectory();
    }

    private Request request() throws IOException {
        return new Request(folder(), List.of("reindex"));
    }

    private Requests requests(Tasks these, Clock clock, String... arguments) {
        return new Requests(data.toString(), these, clock, new DefaultApplicationArguments(arguments));
    }

    private Path folder() {
        return new DataFolder(data).requests();
    }
}
