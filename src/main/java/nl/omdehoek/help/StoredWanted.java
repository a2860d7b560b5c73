package nl.omdehoek.help;

import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.listing.ListingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which public offer a request is for. */
@Component
class StoredWanted {

    private final JdbcClient jdbc;

    StoredWanted(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID request, ListingId offer) {
        jdbc.sql("insert into wanted_offer (request, offer) values (:request, :offer)")
                .param("request", request)
                .param("offer", offer.value())
                .update();
    }

    Optional<ListingId> of(UUID request) {
        return jdbc.sql("select offer from wanted_offer where request = :request")
                .param("request", request)
                .query((row, _) -> new ListingId(row.getString("offer")))
                .optional();
    }
}
