package nl.omdehoek.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.journal.Entry;
import nl.omdehoek.messages.OldEnough;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.PhoneNumber;
import nl.omdehoek.people.PhoneNumbers;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

/** "Bel mij" reaches a human, and tells nothing but a number and a time. */
@OnDatabase
class RingingTests extends HelpVillage {

    private static final PhoneNumber NUMBER = new PhoneNumber("06 12345678");

    @Autowired
    private Ringing ringing;

    @Autowired
    private PhoneNumbers telephones;

    @Autowired
    private OldEnough oldEnough;

    private final UUID key = UUID.randomUUID();

    private RingSubmission submission(HelpTask task) {
        return new RingSubmission(task, nobodys, here, NUMBER, "na zessen", key);
    }

    private PersonId somebodyConnects() {
        return SampleStaff.with(Role.CONNECTOR, nobodys, residents, jdbc);
    }

    private long requests() {
        return jdbc.sql("select count(*) from help_request where neighbourhood = :where")
                .param("where", nobodys.value())
                .query(Long.class)
                .single();
    }

    @ParameterizedTest
    @EnumSource(
            value = HelpTask.class,
            names = {"RING_ME", "WORRY"})
    void whoConnectsSeesThatSomebodyIsToBeRung(HelpTask task) {
        var connects = somebodyConnects();
        var rung = ringing.ask(submission(task), new Caller.New(new FirstName("Gijs")))
                .orElseThrow();

        assertThat(desk.open(connects)).singleElement().satisfies(it -> {
            assertThat(it.task()).isEqualTo(task);
            assertThat(it.person()).isEqualTo(rung.person());
            assertThat(it.ringAt()).isEqualTo("na zessen");
            assertThat(it.words()).isEmpty();
            assertThat(it.wish()).isEqualTo(Wish.ONLY_CONNECTOR);
            assertThat(desk.round(it.id())).isPresent();
            assertThat(journal.about(Matching.subject(it.id())))
                    .extracting(Entry::act)
                    .contains("REQUESTED");
        });
        assertThat(telephones.of(rung.person())).contains(NUMBER);
        assertThat(oldEnough.isKnown(rung.person())).isTrue();
        assertThat(rung.words()).isPresent();
    }

    @Test
    void whereNobodyIsAppointedNothingIsKept() {
        var gijs = person();

        assertThat(ringing.ask(submission(HelpTask.RING_ME), new Caller.Known(gijs)))
                .isEmpty();
        assertThat(requests()).isZero();
        assertThat(telephones.of(gijs)).isEmpty();
    }

    @Test
    void whatIsNotAnsweredGoesUpAsEveryRequestDoes() {
        somebodyConnects();
        var standsIn = SampleStaff.with(Role.STAND_IN, nobodys.municipality(), residents, jdbc);
        ringing.ask(submission(HelpTask.RING_ME), new Caller.Known(person()));
        clock.set("2026-11-26", "12:00");
        goRound();
        clock.reset();

        var request = desk.open(standsIn).getFirst().id();
        assertThat(journal.about(Matching.subject(request)))
                .extracting(Entry::act)
                .contains("STAND_IN_ASKED");
    }

    @Test
    void theSameFormIsOneRequestAndKnowsItsAsker() {
        somebodyConnects();
        var rung = ringing.ask(submission(HelpTask.RING_ME), new Caller.Known(person()))
                .orElseThrow();

        assertThat(ringing.byForm(key)).contains(rung.person());
        assertThat(ringing.isFresh(key)).isTrue();
        assertThat(ringing.byForm(UUID.randomUUID())).isEmpty();
        var again = new Caller.New(new FirstName("Gijs"));
        assertThatThrownBy(() -> ringing.ask(submission(HelpTask.RING_ME), again))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(requests()).isEqualTo(1);
    }

    /** Else whoever answers a request could send its form again, and be known as who asked. */
    @Test
    void theKeyOfAFormIsNotToldToWhoAnswers() {
        var connects = somebodyConnects();
        ringing.ask(submission(HelpTask.RING_ME), new Caller.Known(person()));
        var request = desk.open(connects).getFirst().id();

        assertThat(request).isNotEqualTo(key);
        assertThat(ringing.byForm(request)).isEmpty();
    }

    @Test
    void nobodyElseIsAskedToDoIt() {
        var who = somebodyConnects();
        offered();
        ringing.ask(submission(HelpTask.WORRY), new Caller.Known(person()));
        var asked = desk.open(who).getFirst();

        assertThat(matching.candidates(who, asked.id())).isEmpty();
        assertThat(matching.strangers(who, asked.id())).isEmpty();
        assertThat(HelpTask.betweenNeighbours()).doesNotContain(HelpTask.RING_ME, HelpTask.WORRY);
    }

    @ParameterizedTest
    @EnumSource(
            value = HelpTask.class,
            names = {"RING_ME", "WORRY"})
    void itHoldsNoWordsAndGoesToNobodyElse(HelpTask task) {
        var maker = Sample.request(person(), task, here).wishing(Wish.ONLY_CONNECTOR);
        assertThatIllegalArgumentException().isThrownBy(maker::request);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sample.request(person(), task, here).request());
        assertThatIllegalArgumentException().isThrownBy(() -> submission(HelpTask.GROCERIES));
    }

    /** No column has room for what somebody tells of another. */
    @Test
    void whatIsHandedInHasNoRoomForWordsAboutSomebodyElse() {
        assertThat(RingSubmission.class.getRecordComponents())
                .extracting(it -> it.getName())
                .containsExactlyElementsOf(List.of("task", "neighbourhood", "point", "number", "ringAt", "formKey"));
    }
}
