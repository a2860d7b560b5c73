package nl.omdehoek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BackgroundTests {

    private static final int CONNECTIONS = 10;

    @Test
    void halfOfTheConnectionsAreLeftToReaders() {
        var background = new Background().background(CONNECTIONS);
        background.afterPropertiesSet();
        var mayEnd = new CountDownLatch(1);
        for (var task = 0; task < 2 * CONNECTIONS; task++) {
            var _ = background.submit(() -> {
                mayEnd.await();
                return true;
            });
        }

        assertThat(background.getPoolSize()).isEqualTo(CONNECTIONS / 2);
        mayEnd.countDown();
        background.shutdown();
    }
}
