package nl.omdehoek.organisations;

import nl.omdehoek.listing.ListingId;

/** An organisation was changed: what it is behind may be called otherwise now. */
public record OrganisationChanged(ListingId organisation) {}
