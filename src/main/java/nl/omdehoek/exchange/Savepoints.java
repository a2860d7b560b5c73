package nl.omdehoek.exchange;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets a part of a load fail without the rest. */
@Component
class Savepoints {

    private final TransactionTemplate withinTheLoad;

    Savepoints(PlatformTransactionManager transactions) {
        withinTheLoad = new TransactionTemplate(transactions);
        withinTheLoad.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Does this, or leaves all as it was and throws what it threw. */
    <T> T attempt(Supplier<T> attempt) {
        return withinTheLoad.execute(_ -> attempt.get());
    }
}
