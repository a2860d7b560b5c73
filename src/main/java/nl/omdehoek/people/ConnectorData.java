package nl.omdehoek.people;

import static nl.omdehoek.people.Purpose.SHOW;
import static nl.omdehoek.people.Term.AS_LONG_AS_THE_ROLE_LASTS;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who connects where, as a municipality says in its files: taken back there too, as it belongs to nobody who took part. */
@Component
class ConnectorData implements PersonalData {

    @Override
    public List<PersonalField> fields() {
        return Stream.of("name", "organisation", "telephone", "hours")
                .map(it -> new PersonalField("area_connector", it, SHOW, AS_LONG_AS_THE_ROLE_LASTS))
                .toList();
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of();
    }

    @Override
    public void erase(PersonId person) {}
}
