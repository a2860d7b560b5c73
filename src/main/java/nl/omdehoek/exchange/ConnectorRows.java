package nl.omdehoek.exchange;

import jakarta.validation.Validator;
import nl.omdehoek.geography.AreaCode;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.listing.Keeping;
import nl.omdehoek.people.ConnectorRegister;
import nl.omdehoek.people.ConnectorSubmission;
import org.springframework.stereotype.Component;

@Component
class ConnectorRows extends RowTaker {

    private final ConnectorRegister connectors;
    private final Neighbourhoods neighbourhoods;

    ConnectorRows(Validator validator, ConnectorRegister connectors, Neighbourhoods neighbourhoods) {
        super("verbinders.csv", validator);
        this.connectors = connectors;
        this.neighbourhoods = neighbourhoods;
    }

    @Override
    Keeping take(Row row) throws Refusal {
        var connector = checked(new ConnectorSubmission(
                row.get("gebied"),
                row.get("naam"),
                row.get("organisatie"),
                row.get("telefoon"),
                row.get("uren"),
                row.get("voorbeeld")));
        var area = AreaCode.parse(connector.area())
                .filter(it -> neighbourhoods.area(it).isPresent())
                .orElseThrow(() -> new Refusal("Het gebied " + connector.area() + " kennen we niet."));
        var known = connectors.in(area).isPresent();
        return connectors.name(connector.toConnector(area)) ? known ? Keeping.CHANGED : Keeping.NEW : Keeping.UNCHANGED;
    }
}
