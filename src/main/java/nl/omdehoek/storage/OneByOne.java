package nl.omdehoek.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Does the same for one thing after another, each in a transaction of its own. One that fails keeps nothing from the others,
 * and is told once: until it goes well again.
 */
@Component
public class OneByOne {

    private static final Logger log = LoggerFactory.getLogger(OneByOne.class);

    private final TransactionOperations transaction;
    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    OneByOne(TransactionOperations transaction) {
        this.transaction = transaction;
    }

    /** @param what is done, for the log; things there are ids only */
    public <T> void each(List<T> things, String what, Consumer<T> work) {
        things.forEach(it -> one(it, what + " " + it, work));
    }

    private <T> void one(T thing, String name, Consumer<T> work) {
        try {
            transaction.executeWithoutResult(_ -> work.accept(thing));
            failing.remove(name);
        } catch (RuntimeException e) {
            if (failing.add(name)) {
                log.error("{} was not done: {}", name, why(e));
            }
        }
    }

    /** What it was and where. Its message may hold what somebody wrote. */
    private static String why(RuntimeException e) {
        return Arrays.stream(e.getStackTrace())
                .filter(it -> it.getClassName().startsWith("nl.omdehoek"))
                .findFirst()
                .map(it -> e.getClass().getSimpleName() + " at " + it)
                .orElseGet(() -> e.getClass().getSimpleName());
    }
}
