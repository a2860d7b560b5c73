package nl.omdehoek.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.listing.Confirmation;
import nl.omdehoek.listing.Confirmer;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows who told of which place, and whether its words are theirs still. */
@Component
class Tellers {

    private final JdbcClient jdbc;
    private final Keepers keepers;

    Tellers(JdbcClient jdbc, Keepers keepers) {
        this.jdbc = jdbc;
        this.keepers = keepers;
    }

    /** @param on the day they said last that it is so */
    record Teller(ListingId place, PersonId person, LocalDate on) {}

    void told(ListingId place, PersonId person, LocalDate today) {
        var isKnown = jdbc.sql("update place_teller set told_on = :today where place = :place and person = :person")
                        .param("today", today)
                        .param("place", place.value())
                        .param("person", person.value())
                        .update()
                == 1;
        if (!isKnown) {
            jdbc.sql("insert into place_teller (place, person, told_on) values (:place, :person, :today)")
                    .param("place", place.value())
                    .param("person", person.value())
                    .param("today", today)
                    .update();
        }
    }

    Optional<Teller> find(ListingId place) {
        return jdbc.sql("select place, person, told_on from place_teller where place = :place")
                .param("place", place.value())
                .query((row, _) -> teller(row))
                .optional();
    }

    List<Teller> of(PersonId person) {
        return jdbc.sql("select place, person, told_on from place_teller where person = :person order by place")
                .param("person", person.value())
                .query((row, _) -> teller(row))
                .list();
    }

    private static Teller teller(ResultSet row) throws SQLException {
        return new Teller(
                new ListingId(row.getString("place")),
                new PersonId(row.getObject("person", UUID.class)),
                row.getObject("told_on", LocalDate.class));
    }

    /** Nobody else keeps it, and nobody but its teller said that it is so. */
    boolean isTheirs(Teller teller, Place place) {
        var isKeptByAnother =
                keepers.of(ListingKind.PLACE, place.id()).stream().anyMatch(it -> !it.equals(teller.person()));
        return !isKeptByAnother
                && place.listing().confirmation().equals(confirmation(place.kindOfPlace(), teller.on()));
    }

    /** A neighbour says so; that one may walk in at a school or care home is for others to say. */
    static Confirmation confirmation(PlaceKind kind, LocalDate on) {
        return kind.isHomeOrSchool() ? Confirmation.NONE : new Confirmation(on, Confirmer.NEIGHBOUR);
    }
}
