package nl.omdehoek.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.people.AboutMe;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is half typed is kept for its writer, and becomes what it was meant to be once. */
class DraftsTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        private static final Writer RIA = new Writer.New(new FirstName("Ria"));

        @Autowired
        private Drafts drafts;

        @Autowired
        private DraftRounds rounds;

        @Autowired
        private Residents residents;

        @Autowired
        private AboutMe aboutMe;

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private TestClock clock;

        private DraftSecret begun() {
            return begun(DraftKind.ORGANISE);
        }

        private DraftSecret begun(DraftKind kind) {
            return drafts.begin(kind, Map.of("wat", "Schaken"), Optional.empty());
        }

        private Draft found(DraftSecret secret) {
            return drafts.find(secret).orElseThrow();
        }

        private PersonId person() {
            return residents.welcome(new FirstName("Wim")).person().id();
        }

        @Test
        void whoKnowsItsAddressGoesOnWithIt() {
            var secret = begun();
            drafts.keep(found(secret), Map.of("waar", "Dorpsplein"));
            assertThat(found(secret).answers()).isEqualTo(Map.of("wat", "Schaken", "waar", "Dorpsplein"));
        }

        @Test
        void anAnswerThatIsTakenBackIsGone() {
            var secret = begun();
            drafts.keep(found(secret), Map.of("wat", ""));
            assertThat(found(secret).answers()).isEmpty();
        }

        @Test
        void nobodyFindsItByAnythingElse() {
            var secret = begun();
            assertThat(drafts.find(DraftSecret.draw())).isEmpty();
            assertThat(drafts.find(found(secret).id(), person())).isEmpty();
        }

        @Test
        void whoIsKnownFindsTheirOwn() {
            var wim = person();
            var secret = drafts.begin(DraftKind.ORGANISE, Map.of(), Optional.of(wim));
            var id = found(secret).id();
            assertThat(drafts.of(wim)).extracting(Draft::id).containsExactly(id);
            assertThat(drafts.find(id, wim)).isPresent();
            assertThat(drafts.find(id, person())).isEmpty();
        }

        @Test
        void theSecretItselfIsNotKept() {
            var secret = begun();
            assertThat(jdbc.sql("select secret_hash from draft where id = :id")
                            .param("id", found(secret).id())
                            .query(String.class)
                            .single())
                    .doesNotContain(secret.text());
        }

        @Test
        void whoFinishesItIsWelcomedAndNothingOfItStays() {
            var secret = begun();
            var draft = found(secret);
            var made = new ArrayList<PersonId>();
            var finished = drafts.finish(draft, RIA, made::add).orElseThrow();

            assertThat(made).containsExactly(finished.writer());
            assertThat(finished.words()).isPresent();
            assertThat(residents.find(finished.writer()).orElseThrow().name().text())
                    .isEqualTo("Ria");
            assertThat(drafts.find(secret)).isEmpty();
            assertThat(drafts.of(finished.writer())).isEmpty();
            assertThat(jdbc.sql("select answers from draft where id = :id")
                            .param("id", draft.id())
                            .query(String.class)
                            .single())
                    .isEqualTo("{}");
        }

        @Test
        void whoIsKnownGetsNoNewWords() {
            var wim = person();
            assertThat(drafts.finish(found(begun()), new Writer.Known(wim), _ -> {}))
                    .contains(new Finished(wim, Optional.empty()));
        }

        @Test
        void aSecondTapFindsWhoseItIsAndMakesNothingAgain() {
            var secret = begun();
            var draft = found(secret);
            var writer = drafts.finish(draft, RIA, _ -> {}).orElseThrow().writer();

            assertThat(drafts.finish(draft, RIA, _ -> {
                        throw new IllegalStateException("Made twice");
                    }))
                    .isEmpty();
            assertThat(drafts.finishedJustNow(secret)).contains(writer);
            clock.set(TestClock.USUAL.plus(Duration.ofMinutes(15)));
            assertThat(drafts.finishedJustNow(secret)).isEmpty();
        }

        @Test
        void sentFromManySidesAtOnceItIsMadeOnce() throws Exception {
            var draft = found(begun());
            Callable<Boolean> send = () -> drafts.finish(draft, RIA, _ -> {}).isPresent();
            var made = 0;
            try (var threads = Executors.newFixedThreadPool(8)) {
                for (var answer :
                        threads.invokeAll(Stream.generate(() -> send).limit(16).toList())) {
                    made += answer.get() ? 1 : 0;
                }
            }
            assertThat(made).isOne();
        }

        /** Nobody is welcomed for nothing, and what was typed is there still. */
        @Test
        void whatCannotBeMadeLeavesAllAsItWas() {
            var secret = begun();
            var people = people();
            assertThatThrownBy(() -> drafts.finish(found(secret), RIA, _ -> {
                        throw new IllegalStateException("A test wanted this to fail");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(found(secret).answers()).isEqualTo(Map.of("wat", "Schaken"));
            assertThat(people()).isEqualTo(people);
        }

        private long people() {
            return jdbc.sql("select count(*) from person").query(Long.class).single();
        }

        @Test
        void whatIsThrownAwayIsGone() {
            var secret = begun();
            drafts.throwAway(found(secret));
            assertThat(drafts.find(secret)).isEmpty();
            assertThat(drafts.finishedJustNow(secret)).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(DraftKind.class)
        void itIsKeptAsLongAsItsKindIsAndErasedThen(DraftKind kind) {
            var secret = begun(kind);
            var id = found(secret).id();
            clock.set(TestClock.USUAL.plus(kind.kept()));
            rounds.erase();
            assertThat(drafts.find(secret)).isPresent();
            clock.set(TestClock.USUAL.plus(kind.kept()).plusSeconds(1));
            assertThat(drafts.find(secret)).isEmpty();
            rounds.erase();
            assertThat(rows(id)).isZero();
        }

        @Test
        void ofWhatIsFinishedNothingStaysAfterAQuarterOfAnHour() {
            var draft = found(begun());
            drafts.finish(draft, RIA, _ -> {});
            clock.set(TestClock.USUAL.plus(Duration.ofMinutes(15)).plusSeconds(1));
            rounds.erase();
            assertThat(rows(draft.id())).isZero();
        }

        private long rows(UUID id) {
            return jdbc.sql("select count(*) from draft where id = :id")
                    .param("id", id)
                    .query(Long.class)
                    .single();
        }

        @Test
        void aRequestForHelpIsKeptForADayOnly() {
            assertThat(DraftKind.REQUEST.kept()).isEqualTo(Duration.ofHours(24));
            assertThat(List.of(DraftKind.ORGANISE.kept(), DraftKind.OFFER.kept(), DraftKind.PLACE.kept()))
                    .containsOnly(Duration.ofDays(90));
        }

        @Test
        void itGoesWithItsWriter() {
            var wim = person();
            var secret = drafts.begin(DraftKind.OFFER, Map.of("wat", "Vissen"), Optional.of(wim));
            assertThat(aboutMe.of(wim)).extractingByKey("drafts").asString().contains("Vissen");
            aboutMe.forget(wim);
            assertThat(drafts.find(secret)).isEmpty();
        }
    }
}
