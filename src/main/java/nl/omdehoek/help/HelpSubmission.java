package nl.omdehoek.help;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import nl.omdehoek.listing.Form;
import nl.omdehoek.listing.ListingSubmission;
import nl.omdehoek.listing.Notation;
import nl.omdehoek.listing.OneOf;

/** A help point as it was handed in. */
public record HelpSubmission(
        @NotBlank @Notation(Form.KEY) String key,
        @Valid ListingSubmission listing,
        @NotBlank @OneOf(HelpKind.class) String kind,
        @Notation(Form.HOURS) String hours) {}
