package nl.omdehoek.listing;

import static nl.omdehoek.people.Purpose.AUTHORISE;
import static nl.omdehoek.people.Term.AS_LONG_AS_THE_ROLE_LASTS;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.omdehoek.people.KeptIn;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Personal;
import nl.omdehoek.people.PersonalData;
import nl.omdehoek.people.PersonalField;
import nl.omdehoek.people.PersonalRows;
import nl.omdehoek.people.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who keeps which listing. What somebody wrote goes with them, unless another keeps it too; a listing that others wrote waits
 * for another keeper.
 */
@Component
class KeeperData implements PersonalData {

    private final PersonalRows<KeeperRow> rows;
    private final Keepers keepers;
    private final ColleagueTexts colleagueTexts;
    private final List<Register<?>> registers;

    KeeperData(JdbcClient jdbc, Keepers keepers, ColleagueTexts colleagueTexts, List<Register<?>> registers) {
        this.rows = new PersonalRows<>(jdbc, KeeperRow.class);
        this.keepers = keepers;
        this.colleagueTexts = colleagueTexts;
        this.registers = registers;
    }

    @KeptIn(value = "keeper", told = "keeps")
    @Personal(purpose = AUTHORISE, kept = AS_LONG_AS_THE_ROLE_LASTS)
    record KeeperRow(
            @Told("kind") String listingKind,
            @Told("listing") String listing,
            UUID person,
            boolean wrote,
            boolean greets) {

        ListingKind kind() {
            return ListingKind.valueOf(listingKind);
        }

        ListingId id() {
            return new ListingId(listing);
        }
    }

    @Override
    public List<PersonalField> fields() {
        return rows.fields();
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return rows.export(person);
    }

    @Override
    public void erase(PersonId person) {
        rows.of(person).forEach(it -> {
            keepers.end(person, it.kind(), it.id(), person.toString());
            if (it.wrote() && keepers.of(it.kind(), it.id()).isEmpty()) {
                colleagueTexts.set(it.kind(), it.id(), "");
                registers.stream()
                        .filter(register -> register.kind() == it.kind())
                        .forEach(register -> register.erase(it.id(), person.toString()));
            }
        });
    }

    @Override
    public boolean isCountedOn(PersonId person) {
        return !rows.of(person).isEmpty();
    }
}
