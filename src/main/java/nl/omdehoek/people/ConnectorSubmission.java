package nl.omdehoek.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.omdehoek.geography.AreaCode;

/** A connector and the area, as handed in. */
public record ConnectorSubmission(
        @NotBlank String area,

        @NotBlank @Size(max = Connector.LONGEST_NAME) @Pattern(regexp = PLAIN, message = "{omdehoek.notation.PLAIN}")
        String name,

        @Size(max = 80) @Pattern(regexp = PLAIN, message = "{omdehoek.notation.PLAIN}")
        String organisation,

        @Pattern(regexp = "(\\+?\\d[\\d ()-]{5,24})?", message = "{omdehoek.telephone}")
        String telephone,

        @Size(max = 120) @Pattern(regexp = PLAIN, message = "{omdehoek.notation.PLAIN}")
        String officeHours,

        @Pattern(regexp = "(ja|nee)?", message = "{omdehoek.notation.YES_OR_NO}")
        String example) {

    private static final String PLAIN = "(?!.*<[a-zA-Z/!])[^\\p{Cc}\\p{Co}\\p{Cs}]*";

    public Connector toConnector(AreaCode code) {
        return new Connector(
                code, name.strip(), organisation.strip(), telephone.strip(), officeHours.strip(), example.equals("ja"));
    }
}
