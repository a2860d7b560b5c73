package nl.omdehoek.ui.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInTriesTests {

    private final SignInTries tries = new SignInTries();

    @Test
    void whoTriesTooOftenWaitsAndNobodyElseDoes() {
        for (var i = 0; i < SignInTries.FROM_ONE; i++) {
            assertThat(tries.mayTry("198.51.100.7")).isTrue();
        }

        assertThat(tries.mayTry("198.51.100.7")).isFalse();
        assertThat(tries.mayTry("198.51.100.8")).isTrue();
    }
}
