package nl.omdehoek.activities;

import java.time.LocalDate;
import nl.omdehoek.listing.ListingId;

/** Somebody who was forgotten does not come to this date: there is room for others, and the host has to know. */
public record SignUpsEnded(ListingId activity, LocalDate date) {}
