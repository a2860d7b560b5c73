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

    /**
     * Lets who wrote it keep it: its words are theirs, and go with them.
     *
     * @param greets whether readers are told to ask for them
     */
    public void appointWriter(PersonId person, ListingKind kind, ListingId listing, boolean greets) {
        appoint(person, kind, listing, person.toString());
        jdbc.sql("""
                        update keeper set wrote = true, greets = :greets
                         where listing_kind = :kind and listing = :listing and person = :person
                        """)
                .param("greets", greets)
                .param("kind", kind.name())
                .param("listing", listing.value())
                .param("person", person.value())
                .update();
    }

    /** Whether what stands there is this person's words. */
    @Transactional(readOnly = true)
    public boolean wrote(PersonId person, ListingKind kind, ListingId listing) {
        return jdbc.sql("""
                        select person from keeper
                         where listing_kind = :kind and listing = :listing and person = :person and wrote
                        """)
                .param("kind", kind.name())
                .param("listing", listing.value())
                .param("person", person.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Whom readers are told to ask for. */
    @Transactional(readOnly = true)
    public List<PersonId> greetersOf(ListingKind kind, ListingId listing) {
        return jdbc.sql("""
                        select person from keeper
                         where listing_kind = :kind and listing = :listing and greets
                         order by person
                        """)
                .param("kind", kind.name())
                .param("listing", listing.value())
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
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
