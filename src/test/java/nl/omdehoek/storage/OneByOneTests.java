package nl.omdehoek.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionOperations;

/** One that fails keeps nothing from the others, and is told once and without what its message holds. */
@ExtendWith(OutputCaptureExtension.class)
class OneByOneTests {

    private final OneByOne oneByOne = new OneByOne(TransactionOperations.withoutTransaction());
    private final List<String> done = new ArrayList<>();
    private boolean broken = true;

    private void goRound() {
        oneByOne.each(List.of("a", "b", "c"), "Counting", it -> {
            if (broken && it.equals("b")) {
                throw new IllegalStateException("Fatma, 06 0000 0001");
            }
            done.add(it);
        });
    }

    @Test
    void theOthersAreDone() {
        goRound();

        assertThat(done).containsExactly("a", "c");
    }

    @Test
    void itIsToldOnceUntilItGoesWellAgain(CapturedOutput output) {
        goRound();
        goRound();
        assertThat(output).containsOnlyOnce("Counting b").contains("IllegalStateException at ");
        assertThat(output).doesNotContain("Fatma");

        broken = false;
        goRound();
        assertThat(done).endsWith("a", "b", "c");
        broken = true;
        goRound();
        assertThat(output.getOut().split("Counting b", -1)).hasSize(3);
    }
}
