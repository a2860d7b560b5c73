package nl.omdehoek.initiatives;

import static nl.omdehoek.people.Purpose.SHOW;
import static nl.omdehoek.people.Term.AS_LONG_AS_THE_ROLE_LASTS;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.PersonalData;
import nl.omdehoek.people.PersonalField;
import org.springframework.stereotype.Component;

/** First names of who bears an initiative, as whoever loaded it said: taken back there, as they belong to nobody who took part. */
@Component
class BearerData implements PersonalData {

    @Override
    public List<PersonalField> fields() {
        return Stream.of("key_people", "stand_in")
                .map(it -> new PersonalField("initiative", it, SHOW, AS_LONG_AS_THE_ROLE_LASTS))
                .toList();
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of();
    }

    @Override
    public void erase(PersonId person) {}
}
