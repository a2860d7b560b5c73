package nl.omdehoek.listing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Who last said that a listing is still right (by role, never by name), and on which day. */
public record Confirmation(
        @Nullable LocalDate confirmedOn, @Nullable Confirmer confirmedBy) {

    public Confirmation {
        // Without a day it says nothing.
        confirmedBy = confirmedOn == null ? null : confirmedBy;
    }

    /** Nobody said so yet: "nog niet gecontroleerd". */
    public static final Confirmation NONE = new Confirmation(null, null);

    /** Days of silence after which a listing turns grey and its keeper is asked. */
    public static final int STALE_AFTER_DAYS = 180;

    /** Days of silence after which it leaves the list; never a help point. */
    public static final int GONE_AFTER_DAYS = 365;

    /** How sure we are on this day. */
    public Freshness on(LocalDate today, ListingKind kind) {
        if (confirmedOn == null) {
            return Freshness.UNCHECKED;
        }
        var silent = ChronoUnit.DAYS.between(confirmedOn, today);
        if (silent <= STALE_AFTER_DAYS) {
            return Freshness.FRESH;
        }
        return silent <= GONE_AFTER_DAYS || kind == ListingKind.HELP_POINT ? Freshness.STALE : Freshness.GONE;
    }
}
