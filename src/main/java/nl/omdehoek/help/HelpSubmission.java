package nl.omdehoek.help;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import nl.omdehoek.listing.Form;
import nl.omdehoek.listing.ListingSubmission;
import nl.omdehoek.listing.Notation;
import nl.omdehoek.listing.OneOf;

/**
 * A help point as it was handed in.
 *
 * @param box where it takes whom it is passed
 */
public record HelpSubmission(
        @NotBlank @Notation(Form.KEY) String key,

        @Valid @ConvertGroup(from = Default.class, to = ListingSubmission.Described.class)
        ListingSubmission listing,

        @NotBlank @OneOf(HelpKind.class) String kind,
        @Notation(Form.HOURS) String hours,
        @Notation(Form.MAIL) String box) {}
