package nl.omdehoek.organisations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.omdehoek.listing.Contact;
import nl.omdehoek.listing.Form;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.Named;
import nl.omdehoek.listing.Notation;
import nl.omdehoek.listing.OneOf;

/** An organisation as it was handed in. */
public record OrganisationSubmission(
        @NotBlank @Notation(Form.KEY) String key,

        @NotBlank @Size(max = Organisation.LONGEST_NAME) @Notation(Form.PLAIN)
        String name,

        @NotBlank @OneOf(OrganisationKind.class) String kind,
        @Notation(Form.TELEPHONE) String telephone,
        @Notation(Form.WEBSITE) String website,
        @Notation(Form.YES_OR_NO) String example) {

    public Organisation toOrganisation(ListingId id) {
        return new Organisation(
                id,
                name.strip(),
                Named.parse(OrganisationKind.class, kind).orElseThrow(),
                new Contact(telephone.strip(), website.strip()),
                example.equals("ja"),
                null);
    }
}
