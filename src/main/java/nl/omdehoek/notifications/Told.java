package nl.omdehoek.notifications;

import java.util.HashSet;
import java.util.Set;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody was told of by mail, so that they hear of nothing twice. */
@Component
@Transactional
class Told {

    private final JdbcClient jdbc;

    Told(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A listing, whichever date of it was told. */
    record Thing(ListingKind kind, ListingId id) {}

    void add(PersonId person, Thing thing) {
        jdbc.sql("""
                        insert into told (person, listing_kind, listing)
                        select cast(:person as uuid), cast(:kind as varchar), cast(:listing as varchar)
                         where not exists (select 1 from told
                                            where person = :person and listing_kind = :kind and listing = :listing)
                        """)
                .param("person", person.value())
                .param("kind", thing.kind().name())
                .param("listing", thing.id().value())
                .update();
    }

    @Transactional(readOnly = true)
    Set<Thing> to(PersonId person) {
        return new HashSet<>(jdbc.sql("select listing_kind, listing from told where person = :person")
                .param("person", person.value())
                .query((row, _) -> new Thing(
                        ListingKind.valueOf(row.getString("listing_kind")), new ListingId(row.getString("listing"))))
                .list());
    }
}
