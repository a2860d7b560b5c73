package nl.omdehoek.listing;

import java.util.List;
import java.util.UUID;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows who keeps which listing: the host of an activity, the keeper of a place. */
@Component
@Transactional
public class Keepers {

    private final JdbcClient jdbc;
    private final Journal journal;

    Keepers(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** Lets this person keep it from now on. */
    public void appoint(PersonId person, ListingKind kind, ListingId listing, String actor) {
        if (!isKeeper(person, kind, listing)) {
            jdbc.sql("insert into keeper (listing_kind, listing, person) values (:kind, :listing, :person)")
                    .param("kind", kind.name())
                    .param("listing", listing.value())
                    .param("person", person.value())
                    .update();
            journal.write(actor, "KEEPER_APPOINTED", new Subject(kind.name(), listing.value()), "");
        }
    }

    public void end(PersonId person, ListingKind kind, ListingId listing, String actor) {
        var ended = jdbc.sql(
                        "delete from keeper where listing_kind = :kind and listing = :listing and person = :person")
                .param("kind", kind.name())
                .param("listing", listing.value())
                .param("person", person.value())
                .update();
        if (ended == 1) {
            journal.write(actor, "KEEPER_ENDED", new Subject(kind.name(), listing.value()), "");
        }
    }

    @Transactional(readOnly = true)
    public boolean isKeeper(PersonId person, ListingKind kind, ListingId listing) {
        return of(kind, listing).contains(person);
    }

    /** @throws NotYours for whoever does not keep it */
    @Transactional(readOnly = true)
    public void require(PersonId person, ListingKind kind, ListingId listing) {
        if (!isKeeper(person, kind, listing)) {
            throw new NotYours(kind, listing);
        }
    }

    /** Who keeps this. */
    @Transactional(readOnly = true)
    public List<PersonId> of(ListingKind kind, ListingId listing) {
        return jdbc.sql("select person from keeper where listing_kind = :kind and listing = :listing order by person")
                .param("kind", kind.name())
                .param("listing", listing.value())
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    /** What of this kind somebody keeps. */
    @Transactional(readOnly = true)
    public List<ListingId> keptBy(PersonId person, ListingKind kind) {
        return jdbc.sql("select listing from keeper where person = :person and listing_kind = :kind order by listing")
                .param("person", person.value())
                .param("kind", kind.name())
                .query((row, _) -> new ListingId(row.getString("listing")))
                .list();
    }
}
