package nl.omdehoek.places;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import nl.omdehoek.listing.Form;
import nl.omdehoek.listing.ListingSubmission;
import nl.omdehoek.listing.Notation;
import nl.omdehoek.listing.OneOf;

/** A place as it was handed in. */
public record PlaceSubmission(
        @NotBlank @Notation(Form.KEY) String key,
        @Valid ListingSubmission listing,
        @NotBlank @OneOf(PlaceKind.class) String kind,
        @Notation(Form.HOURS) String hours) {}
