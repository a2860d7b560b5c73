package nl.omdehoek.activities;

import java.time.Instant;
import java.time.LocalDate;
import nl.omdehoek.listing.ListingId;

/**
 * Somebody who was forgotten does not come to this date: there is room for others, and the host has to know.
 *
 * @param came whether they were to come; else they waited for a place
 * @param at when they were forgotten
 */
public record SignUpsEnded(ListingId activity, LocalDate date, boolean came, Instant at) {}
