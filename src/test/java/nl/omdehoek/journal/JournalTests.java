package nl.omdehoek.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.TestDatabase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class JournalTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    @Test
    void aSubjectHasAKindAndAnId() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Subject(" ", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Subject("PLACE", ""));
    }

    abstract static class Tests {

        private final Subject subject = new Subject("PLACE", UUID.randomUUID().toString());

        @Autowired
        private Journal journal;

        /** As the portal itself is connected. */
        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private TransactionTemplate transaction;

        @Test
        void tellsWhatWasDoneToAThingOldestFirst() {
            journal.write("ans", "NEW", subject, "");
            journal.write("ben", "HIDDEN", subject, "house rule 3");
            journal.write("cor", "NEW", new Subject("PLACE", "another"), "");

            assertThat(journal.about(subject))
                    .containsExactly(
                            new Entry(TestClock.USUAL, "ans", "NEW", subject, ""),
                            new Entry(TestClock.USUAL, "ben", "HIDDEN", subject, "house rule 3"));
        }

        @Test
        void forgetsWhatWasTakenBackInTheSameTransaction() {
            transaction.executeWithoutResult(it -> {
                journal.write("ans", "NEW", subject, "");
                it.setRollbackOnly();
            });

            assertThat(journal.about(subject)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "update journal.entry set actor = 'nobody'",
                    "delete from journal.entry",
                    "truncate table journal.entry",
                    "drop table journal.entry",
                    "alter table journal.entry drop column actor",
                    "drop schema journal cascade",
                    "create table journal.other (id integer)"
                })
        void thePortalItselfCannotChangeIt(String statement) {
            journal.write("ans", "NEW", subject, "");

            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> jdbc.sql(statement).update());
            assertThat(journal.about(subject)).extracting(Entry::actor).containsExactly("ans");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "drop table place",
                    "create table other (id integer)",
                    "create user mallory password 'm'",
                    "insert into flyway_schema_history select * from flyway_schema_history",
                    "update flyway_schema_history set success = false",
                    "delete from flyway_schema_history",
                    "alter user omdehoek_owner rename to mallory"
                })
        void thePortalItselfIsNotInCharge(String statement) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> jdbc.sql(statement).update());
        }
    }
}
