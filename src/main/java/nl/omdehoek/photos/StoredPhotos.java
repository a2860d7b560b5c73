package nl.omdehoek.photos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Keeps which photos there are. */
@Component
class StoredPhotos {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredPhotos(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds a photo that nothing uses yet. */
    void add(PhotoId id, Optional<PersonId> by, int width, int height) {
        about(id, """
                        insert into photo (id, person, width, height, added_at, unused_since)
                        values (:id, :person, :width, :height, :now, :now)
                        """)
                .param("person", by.map(PersonId::value).orElse(null))
                .param("width", width)
                .param("height", height)
                .param("now", now())
                .update();
    }

    Optional<Photo> find(PhotoId id) {
        return about(id, "select id, alt, width, height, unused_since from photo where id = :id")
                .query((row, _) -> photo(row))
                .optional();
    }

    boolean describe(PhotoId id, AltText alt) {
        return about(id, "update photo set alt = :alt where id = :id")
                        .param("alt", alt.text())
                        .update()
                > 0;
    }

    /** Of two who want it at once, one gets it. */
    boolean use(PhotoId id) {
        return about(id, """
                        update photo set unused_since = null
                         where id = :id and alt is not null and unused_since is not null
                        """).update() > 0;
    }

    void release(PhotoId id) {
        about(id, "update photo set unused_since = :now where id = :id and unused_since is null")
                .param("now", now())
                .update();
    }

    boolean removeUnused(PhotoId id) {
        return about(id, "delete from photo where id = :id and unused_since is not null")
                        .update()
                > 0;
    }

    boolean removeUnusedSince(PhotoId id, Instant moment) {
        return about(id, "delete from photo where id = :id and unused_since < :moment")
                        .param("moment", moment.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    List<PhotoId> unusedSince(Instant moment) {
        return ids(jdbc.sql("select id from photo where unused_since < :moment order by unused_since")
                .param("moment", moment.atOffset(ZoneOffset.UTC)));
    }

    List<PhotoId> of(PersonId person) {
        return ids(jdbc.sql("select id from photo where person = :person").param("person", person.value()));
    }

    private static List<PhotoId> ids(StatementSpec query) {
        return query.query((row, _) -> new PhotoId(row.getObject("id", UUID.class)))
                .list();
    }

    private StatementSpec about(PhotoId id, String sql) {
        return jdbc.sql(sql).param("id", id.value());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Photo photo(ResultSet row) throws SQLException {
        return new Photo(
                new PhotoId(row.getObject("id", UUID.class)),
                Optional.ofNullable(row.getString("alt")).map(AltText::new),
                row.getInt("width"),
                row.getInt("height"),
                row.getObject("unused_since") == null);
    }
}
