package nl.omdehoek.journeys;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.notifications.ShownLetters.Shown;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each letter of {@link LettersTests} begins with: somebody who reads it, in the language that is asked for. */
final class Correspondence {

    private Correspondence() {}

    static Correspondent reader(Locale language) {
        var reader = Correspondent.speaking("Fatma", language);
        reader.prove();
        return reader;
    }

    static Shown letter(Correspondent reader, Locale language, String dutch, String english) {
        return reader.letter(language.equals(Locale.ENGLISH) ? english : dutch);
    }

    /** As the clock brings it. */
    static void put(String kind, PersonId to, String about) {
        Portal.running()
                .part(JdbcClient.class)
                .sql("insert into mail (id, kind, person, about, tries, next_try_at)"
                        + " values (:id, :kind, :person, :about, 0, :now)")
                .param("id", UUID.randomUUID())
                .param("kind", kind)
                .param("person", to.value())
                .param("about", about)
                .param("now", BreakableClock.NOW.toOffsetDateTime())
                .update();
    }

    /** What comes of it while whoever reads connects there. */
    static Shown connecting(Correspondent reader, NeighbourhoodCode area, Function<Correspondent, Shown> what) {
        return connecting(reader.id(), area, _ -> what.apply(reader));
    }

    /** What comes of it while this person connects there. */
    static <T> T connecting(PersonId person, NeighbourhoodCode area, Function<PersonId, T> what) {
        var role = UUID.randomUUID();
        var jdbc = Portal.running().part(JdbcClient.class);
        jdbc.sql("insert into staff_role (id, person, role, area, given_by, from_at)"
                        + " values (:id, :person, :role, :area, 'test', current_timestamp)")
                .param("id", role)
                .param("person", person.value())
                .param("role", Role.CONNECTOR.name())
                .param("area", area.value())
                .update();
        try {
            return what.apply(person);
        } finally {
            jdbc.sql("delete from staff_role where id = :id").param("id", role).update();
        }
    }
}
