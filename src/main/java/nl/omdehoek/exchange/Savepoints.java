package nl.omdehoek.exchange;

import nl.omdehoek.exchange.RowTaker.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Lets one row fail without the rest of its load. */
@Component
class Savepoints {

    private static final TransactionDefinition WITHIN_THE_LOAD =
            new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED);

    private final PlatformTransactionManager transactions;

    Savepoints(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    /** Does this, or leaves all as it was and throws what it threw. */
    <T> T attempt(Attempt<T> attempt) throws Refusal {
        var savepoint = transactions.getTransaction(WITHIN_THE_LOAD);
        var done = false;
        try {
            var result = attempt.make();
            done = true;
            return result;
        } finally {
            if (done) {
                transactions.commit(savepoint);
            } else {
                transactions.rollback(savepoint);
            }
        }
    }

    /** Something that may be refused. */
    interface Attempt<T> {

        T make() throws Refusal;
    }
}
