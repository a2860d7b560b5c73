package nl.omdehoek.places;

import static nl.omdehoek.people.Purpose.AUTHORISE;
import static nl.omdehoek.people.Term.AS_LONG_AS_SOMEBODY_COMES;

import java.time.LocalDate;
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

/** Who told of which place. Its words go with them, unless somebody else speaks for the place by now: then it stays. */
@Component
class TellerData implements PersonalData {

    private final PersonalRows<TellerRow> rows;
    private final Tellers tellers;
    private final PlaceGuide places;

    TellerData(JdbcClient jdbc, Tellers tellers, PlaceGuide places) {
        this.rows = new PersonalRows<>(jdbc, TellerRow.class);
        this.tellers = tellers;
        this.places = places;
    }

    @KeptIn(value = "place_teller", told = "told-places")
    @Personal(purpose = AUTHORISE, kept = AS_LONG_AS_SOMEBODY_COMES)
    record TellerRow(
            @Told("listing") String place,
            UUID person,
            @Told("said-on") LocalDate toldOn) {}

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
        tellers.of(person)
                .forEach(it -> places.get(it.place())
                        .filter(place -> tellers.isTheirs(it, place))
                        .ifPresent(place -> places.erase(place.id(), person.toString())));
        rows.erase(person);
    }
}
