package nl.omdehoek.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.omdehoek.geography.AreaCode;

/** A connector and the area, as handed in. */
public record ConnectorSubmission(
        @NotBlank String area,
        @NotBlank @Size(max = Connector.LONGEST_NAME) String name,
        @Size(max = 80) String organisation,
        @Size(max = 30) String telephone,
        @Size(max = 120) String officeHours,
        @Pattern(regexp = "(ja|nee)?") String example) {

    public Connector toConnector(AreaCode code) {
        return new Connector(
                code, name.strip(), organisation.strip(), telephone.strip(), officeHours.strip(), example.equals("ja"));
    }
}
