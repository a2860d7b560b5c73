package nl.omdehoek.exchange;

import jakarta.validation.Validator;
import java.util.List;
import nl.omdehoek.listing.Keeping;
import nl.omdehoek.organisations.Organisation;
import nl.omdehoek.organisations.OrganisationRegister;
import nl.omdehoek.organisations.OrganisationSubmission;
import org.springframework.stereotype.Component;

@Component
class OrganisationRows extends RowTaker<Organisation> {

    private final OrganisationRegister organisations;

    OrganisationRows(Validator validator, OrganisationRegister organisations) {
        super("organisaties.csv", validator);
        this.organisations = organisations;
    }

    @Override
    Organisation read(Row row, Load load) throws Refusal {
        var organisation = checked(new OrganisationSubmission(
                row.key(),
                row.get("naam"),
                row.get("soort"),
                row.get("telefoon"),
                row.get("website"),
                row.get("voorbeeld")));
        return organisation.toOrganisation(ListingRows.organisation(organisation.key()));
    }

    @Override
    Object id(Organisation thing) {
        return thing.id();
    }

    @Override
    List<Keeping> keepAll(List<Organisation> things) {
        return organisations.keepAll(things, ACTOR);
    }
}
