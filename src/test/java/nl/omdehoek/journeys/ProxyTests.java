package nl.omdehoek.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whose word is taken for where somebody is: of a server in front that was named, and of nobody else. */
class ProxyTests {

    private static final String WORDS = "woorden=theepot+kachel+citroen+vlinder+zandbak";

    /** Tries of words until it is said to wait; ten of them are free. */
    private static long taken(Visitor visitor, int from, String... headers) {
        return IntStream.range(0, 12)
                .filter(it -> isTaken(visitor, headers(from + it, headers)))
                .count();
    }

    private static String[] headers(int number, String... headers) {
        var numbered = headers.clone();
        for (var i = 1; i < numbered.length; i += 2) {
            numbered[i] = numbered[i].replace("N", String.valueOf(number));
        }
        return numbered;
    }

    private static boolean isTaken(Visitor visitor, String... headers) {
        var all = new String[headers.length + 4];
        all[0] = "Content-Type";
        all[1] = "application/x-www-form-urlencoded";
        all[2] = "Sec-Fetch-Site";
        all[3] = "same-origin";
        System.arraycopy(headers, 0, all, 4, headers.length);
        return !visitor.ask("POST", "/mijn/terug", WORDS, all).body().contains("Dat waren veel pogingen");
    }

    @Test
    void whoeverSaysToAskForAnotherIsNotBelieved() {
        try (var portal = Portal.starting("--omdehoek.limits.words=10")) {
            var visitor = new Visitor(portal);

            assertThat(taken(visitor, 0, "X-Forwarded-For", "198.51.100.N", "Forwarded", "for=198.51.100.N"))
                    .isEqualTo(10);
        }
    }

    @Test
    void ofAServerInFrontThatWasNamedTheLastAddressCountsThatIsNotItsOwn() {
        try (var portal = Portal.starting("--omdehoek.limits.words=10", "--omdehoek.proxies=127.0.0.0/8, ::1")) {
            var visitor = new Visitor(portal);

            assertThat(taken(visitor, 0, "X-Forwarded-For", "198.51.100.N"))
                    .as("each from another address")
                    .isEqualTo(12);
            assertThat(taken(visitor, 0, "X-Forwarded-For", "203.0.113.7"))
                    .as("all from one")
                    .isEqualTo(10);
            assertThat(taken(visitor, 0, "X-Forwarded-For", "198.51.100.N, 203.0.113.7"))
                    .as("from one who made up the first")
                    .isZero();
            assertThat(taken(visitor, 50, "X-Forwarded-For", "198.51.100.N, 127.0.0.2"))
                    .as("by two servers of ours")
                    .isEqualTo(12);
        }
    }
}
