package nl.omdehoek.exchange;

import jakarta.validation.Validator;
import java.util.function.Consumer;
import nl.omdehoek.listing.Keeping;
import nl.omdehoek.organisations.OrganisationRegister;
import nl.omdehoek.organisations.OrganisationSubmission;
import org.springframework.stereotype.Component;

@Component
class OrganisationRows extends RowTaker {

    private final OrganisationRegister organisations;

    OrganisationRows(Validator validator, OrganisationRegister organisations) {
        super("organisaties.csv", validator);
        this.organisations = organisations;
    }

    @Override
    Keeping take(Row row, Consumer<String> remarks) throws Refusal {
        var organisation = checked(new OrganisationSubmission(
                row.key(),
                row.get("naam"),
                row.get("soort"),
                row.get("telefoon"),
                row.get("website"),
                row.get("voorbeeld")));
        return organisations.keep(organisation.toOrganisation(ListingRows.organisation(organisation.key())));
    }
}
