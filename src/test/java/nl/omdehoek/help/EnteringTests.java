package nl.omdehoek.help;

import static nl.omdehoek.help.HelpTask.GROCERIES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.geography.Distance;
import nl.omdehoek.journal.Entry;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.PhoneNumber;
import nl.omdehoek.people.PhoneNumbers;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What staff write down for somebody who rings, and how that one says yes without a page of ours. */
class EnteringTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests extends HelpVillage {

        @Autowired
        private Entering entering;

        @Autowired
        private Showing showing;

        @Autowired
        private PhoneNumbers telephones;

        private final UUID form = UUID.randomUUID();

        private EnteredFor caller() {
            return new EnteredFor(new FirstName("Nel"), new PhoneNumber("0345 123456"), CameIn.TELEPHONE, form);
        }

        private Request request(PersonId asker) {
            return Sample.request(asker, GROCERIES, here).wishing(Wish.SHOWN).request();
        }

        private Entered entered(PersonId by) {
            return entering.enter(caller(), this::request, by);
        }

        private UUID entered() {
            return entered(connector).request();
        }

        private Request find(UUID request) {
            return desk.find(request).orElseThrow();
        }

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"CONNECTOR", "STAND_IN", "DESK"})
        void whoConnectsStandsInOrSitsAtTheDeskWritesItDown(Role role) {
            var staff = SampleStaff.with(role, Sample.BEESD, residents, jdbc);
            var entered = entered(staff);

            var asked = find(entered.request());
            assertThat(residents.find(asked.person()).orElseThrow().name()).isEqualTo(new FirstName("Nel"));
            assertThat(residents.byWords(entered.words().orElseThrow().text())).isPresent();
            assertThat(telephones.of(asked.person())).contains(new PhoneNumber("0345 123456"));
            assertThat(desk.round(asked.id())).isPresent();
            assertThat(entering.of(asked.id())).contains(CameIn.TELEPHONE);
            assertThat(entering.isBy(staff, asked.id())).isTrue();
            assertThat(entering.isBy(connector, asked.id())).isFalse();
            assertThat(journal.about(Matching.subject(asked.id())))
                    .extracting(Entry::actor, Entry::act, Entry::rule)
                    .containsExactly(tuple("asker", "REQUESTED", ""), tuple(staff.toString(), "ENTERED", "TELEPHONE"));
        }

        @Test
        void nobodyElseDoes() {
            for (var one : List.of(
                    person(),
                    SampleStaff.with(Role.DESK, Sample.ELSEWHERE, residents, jdbc),
                    SampleStaff.with(Role.MUNICIPALITY, Sample.BEESD.municipality(), residents, jdbc),
                    SampleStaff.administrator(residents, jdbc))) {
                assertThatThrownBy(() -> entered(one)).isInstanceOf(NotAllowed.class);
            }
            assertThat(jdbc.sql("select count(*) from entered_request where form_key = :key")
                            .param("key", form)
                            .query(Integer.class)
                            .single())
                    .isZero();
        }

        @Test
        void aFormThatIsSentTwiceIsOneRequest() {
            var first = entered(connector);
            var second = entered(connector);

            assertThat(second.request()).isEqualTo(first.request());
            assertThat(second.words()).isEmpty();
        }

        @Test
        void whoHelpsRingsOnlyOnceTheAskerSaidSo() {
            var request = entered();
            var offer = offered();
            var ask = agreed(request, offer);
            assertThat(entering.toRing(offer.person(), ask)).isEmpty();
            entering.letRing(request, connector);

            assertThat(entering.toRing(offer.person(), ask))
                    .map(it -> it.number().text())
                    .contains("+31345123456");
            assertThat(entering.toRing(person(), ask)).isEmpty();
            assertThat(introductions.asked(find(request).person())).isEmpty();
            promises.letGo(offer.person(), ask);
            assertThat(entering.toRing(offer.person(), ask)).isEmpty();
        }

        @Test
        void whenItIsDoneNobodyRingsAnyMore() {
            var request = entered();
            var offer = offered();
            var ask = agreed(request, offer);
            entering.letRing(request, connector);
            requesting.closeFor(request, connector);

            assertThat(entering.toRing(offer.person(), ask)).isEmpty();
        }

        @Test
        void theWordsForTheSiteAreReadToThem() {
            var request = entered();
            showing.propose(request, "Een buur zoekt brood.", connector);
            entering.letShow(request, showing.of(request).orElseThrow().proposedAt(), connector);

            assertThat(showing.near(here, new Distance(5_000)))
                    .extracting(ShownRequest::request)
                    .containsExactly(request);
        }

        @Test
        void forWhoAskedThemselvesNobodySpeaks() {
            var own = requested(Sample.request(person(), GROCERIES, here).wishing(Wish.SHOWN));
            showing.propose(own, "Een buur zoekt brood.", connector);
            var which = showing.of(own).orElseThrow().proposedAt();

            assertThatThrownBy(() -> entering.letRing(own, connector)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> entering.letShow(own, which, connector)).isInstanceOf(NotAllowed.class);
            assertThat(showing.of(own)).map(Softened::isShown).contains(false);
        }

        @Test
        void norAnybodyWhoDoesNotAnswerIt() {
            var request = entered();
            var elsewhere = SampleStaff.with(Role.CONNECTOR, Sample.ELSEWHERE, residents, jdbc);

            assertThatThrownBy(() -> entering.letRing(request, elsewhere)).isInstanceOf(NotAllowed.class);
        }

        @Test
        void whoIsForgottenLeavesNothing() {
            var request = entered();
            aboutMe.forget(find(request).person());

            assertThat(entering.of(request)).isEmpty();
        }
    }
}
