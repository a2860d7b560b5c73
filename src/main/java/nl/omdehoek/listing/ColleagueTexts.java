package nl.omdehoek.listing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** "Voor de collega": what a listing says to professionals, beside its text for residents. All may read it. */
@Component
@Transactional
public class ColleagueTexts {

    public static final int LONGEST = 1_000;

    private final JdbcClient jdbc;

    ColleagueTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing where it says no more than to residents. */
    @Transactional(readOnly = true)
    public String of(ListingKind kind, ListingId listing) {
        return jdbc.sql("select words from colleague_text where listing_kind = :kind and listing = :listing")
                .param("kind", kind.name())
                .param("listing", listing.value())
                .query((row, _) -> row.getString("words"))
                .optional()
                .orElse("");
    }

    /** In the place of what it said before; nothing takes that away. */
    public void set(ListingKind kind, ListingId listing, String words) {
        jdbc.sql("delete from colleague_text where listing_kind = :kind and listing = :listing")
                .param("kind", kind.name())
                .param("listing", listing.value())
                .update();
        if (!words.isBlank()) {
            jdbc.sql("insert into colleague_text (listing_kind, listing, words) values (:kind, :listing, :words)")
                    .param("kind", kind.name())
                    .param("listing", listing.value())
                    .param("words", words.strip())
                    .update();
        }
    }
}
