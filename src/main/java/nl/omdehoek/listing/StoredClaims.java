package nl.omdehoek.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.listing.Claim.Outcome;
import nl.omdehoek.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who asks to keep what, and what somebody decided. */
@Component
class StoredClaims {

    private static final String COLUMNS = """
            select id, listing_kind, listing, neighbourhood, person, words, asked_at, outcome, sentence, decided_at from claim
            """;
    private static final String GRANTED = "GRANTED";
    private static final String REFUSED = "REFUSED";

    private final JdbcClient jdbc;

    StoredClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Claim claim, UUID formKey) {
        jdbc.sql("""
                        insert into claim (id, form_key, listing_kind, listing, neighbourhood, person, words, asked_at, sentence)
                        values (:id, :key, :kind, :listing, :neighbourhood, :person, :words, :at, '')
                        """)
                .param("id", claim.id())
                .param("key", formKey)
                .param("kind", claim.kind().name())
                .param("listing", claim.listing().value())
                .param("neighbourhood", claim.where().value())
                .param("person", claim.person().value())
                .param("words", claim.words())
                .param("at", utc(claim.askedAt()))
                .update();
    }

    Optional<Claim> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query((row, _) -> claim(row))
                .optional();
    }

    Optional<Claim> byForm(UUID formKey) {
        return jdbc.sql(COLUMNS + "where form_key = :key")
                .param("key", formKey)
                .query((row, _) -> claim(row))
                .optional();
    }

    /** What nobody decided yet, longest waiting first. */
    List<Claim> open() {
        return jdbc.sql(COLUMNS + "where outcome is null order by asked_at, id")
                .query((row, _) -> claim(row))
                .list();
    }

    /** Newest first. */
    List<Claim> of(PersonId person) {
        return jdbc.sql(COLUMNS + "where person = :person order by asked_at desc, id")
                .param("person", person.value())
                .query((row, _) -> claim(row))
                .list();
    }

    /** Decides it, unless somebody did before; tells whether it was open still. */
    boolean end(UUID id, Outcome outcome) {
        return jdbc.sql("""
                        update claim set outcome = :outcome, sentence = :sentence, decided_at = :at
                         where id = :id and outcome is null
                        """)
                        .param("outcome", outcome instanceof Outcome.Granted ? GRANTED : REFUSED)
                        .param("sentence", outcome instanceof Outcome.Refused it ? it.sentence() : "")
                        .param("at", utc(outcome.at()))
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                row.getObject("id", UUID.class),
                ListingKind.valueOf(row.getString("listing_kind")),
                new ListingId(row.getString("listing")),
                new NeighbourhoodCode(row.getString("neighbourhood")),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("words"),
                instant(row, "asked_at"),
                outcome(row));
    }

    private static Optional<Outcome> outcome(ResultSet row) throws SQLException {
        return switch (row.getString("outcome")) {
            case null -> Optional.empty();
            case GRANTED -> Optional.of(new Outcome.Granted(instant(row, "decided_at")));
            default -> Optional.of(new Outcome.Refused(instant(row, "decided_at"), row.getString("sentence")));
        };
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
