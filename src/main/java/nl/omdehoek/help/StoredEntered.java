package nl.omdehoek.help;

import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which requests were written down by staff, and how they came in. */
@Component
class StoredEntered {

    private final JdbcClient jdbc;

    StoredEntered(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID request, PersonId by, EnteredFor caller) {
        jdbc.sql("""
                        insert into entered_request (request, entered_by, came_in, may_ring, form_key)
                        values (:request, :by, :cameIn, false, :key)
                        """)
                .param("request", request)
                .param("by", by.toString())
                .param("cameIn", caller.cameIn().name())
                .param("key", caller.formKey())
                .update();
    }

    Optional<UUID> byForm(UUID key) {
        return jdbc.sql("select request from entered_request where form_key = :key")
                .param("key", key)
                .query(UUID.class)
                .optional();
    }

    Optional<CameIn> of(UUID request) {
        return jdbc.sql("select came_in from entered_request where request = :request")
                .param("request", request)
                .query((row, _) -> CameIn.valueOf(row.getString("came_in")))
                .optional();
    }

    boolean isBy(PersonId by, UUID request) {
        return jdbc.sql("select count(*) from entered_request where request = :request and entered_by = :by")
                        .param("request", request)
                        .param("by", by.toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void letRing(UUID request) {
        jdbc.sql("update entered_request set may_ring = true where request = :request")
                .param("request", request)
                .update();
    }

    boolean mayRing(UUID request) {
        return jdbc.sql("select count(*) from entered_request where request = :request and may_ring")
                        .param("request", request)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
