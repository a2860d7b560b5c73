package nl.omdehoek.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.listing.ListingId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.events.core.EventSerializer;

/** What an earlier version of the portal left for a listener is read by this one. */
@OnDatabase
class StoredEventsTests {

    private static final ListingId ACTIVITY = new ListingId("abcdefgh");
    private static final LocalDate DATE = LocalDate.of(2026, 12, 1);

    @Autowired
    private EventSerializer serializer;

    @Test
    void whatEndedBeforeItWasToldHowAndWhenIsStillRead() {
        var read = serializer.deserialize("""
                {"activity":{"value":"abcdefgh"},"date":"2026-12-01"}
                """, SignUpsEnded.class);

        assertThat(read.activity()).isEqualTo(ACTIVITY);
        assertThat(read.date()).isEqualTo(DATE);
        assertThat(read.guestGoneAt()).isEmpty();
    }

    @Test
    void whatIsKeptIsReadAsItWas() {
        var ended = new SignUpsEnded(ACTIVITY, DATE, true, Instant.parse("2026-11-25T14:00:00Z"));

        assertThat(serializer.deserialize(serializer.serialize(ended), SignUpsEnded.class))
                .isEqualTo(ended);
    }
}
