package nl.omdehoek.initiatives;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import nl.omdehoek.listing.Form;
import nl.omdehoek.listing.ListingSubmission;
import nl.omdehoek.listing.Notation;
import nl.omdehoek.listing.RelativeDay;

/** An initiative as it was handed in. */
public record InitiativeSubmission(
        @NotBlank @Notation(Form.KEY) String key,

        @Valid @ConvertGroup(from = Default.class, to = ListingSubmission.Described.class)
        ListingSubmission listing,

        @Size(max = 200) @Notation(Form.PLAIN) String keyPeople,
        @Size(max = 60) @Notation(Form.PLAIN) String standIn,
        @Notation(Form.YEAR) String since,
        @Notation(Form.DAY) String moneyUntil,
        @Notation(Form.YES_OR_NO) String wantsLess) {

    public Bearers bearers(LocalDate today) {
        return new Bearers(
                keyPeople.strip(),
                standIn.strip(),
                since.isBlank() ? null : Integer.valueOf(since.strip()),
                RelativeDay.parse(moneyUntil, today).orElse(null),
                wantsLess.equals("ja"));
    }
}
