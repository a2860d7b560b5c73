package nl.omdehoek.exchange;

import jakarta.validation.Validator;
import java.util.function.Consumer;
import nl.omdehoek.geography.AreaCode;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.listing.Keeping;
import nl.omdehoek.listing.Quotation;
import nl.omdehoek.people.ConnectorRegister;
import nl.omdehoek.people.ConnectorSubmission;
import org.springframework.stereotype.Component;

@Component
class ConnectorRows extends RowTaker {

    private static final String AREA = "gebied";

    private final ConnectorRegister connectors;
    private final Neighbourhoods neighbourhoods;

    ConnectorRows(Validator validator, ConnectorRegister connectors, Neighbourhoods neighbourhoods) {
        super("verbinders.csv", validator);
        this.connectors = connectors;
        this.neighbourhoods = neighbourhoods;
    }

    /** An area has one connector, however its code is written. */
    @Override
    String key(Row row) {
        return AreaCode.parse(row.get(AREA)).map(AreaCode::value).orElse("");
    }

    @Override
    Keeping take(Row row, Consumer<String> remarks) throws Refusal {
        var connector = checked(new ConnectorSubmission(
                row.get(AREA),
                row.get("naam"),
                row.get("organisatie"),
                row.get("telefoon"),
                row.get("uren"),
                row.get("voorbeeld")));
        var area = AreaCode.parse(connector.area())
                .filter(it -> neighbourhoods.area(it).isPresent())
                .orElseThrow(() -> new Refusal("Kolom gebied: '" + Quotation.of(connector.area())
                        + "' kennen we niet. Schrijf een CBS-code: GM1960, WK196002 of BU19600200."));
        var known = connectors.in(area).isPresent();
        return connectors.name(connector.toConnector(area)) ? known ? Keeping.CHANGED : Keeping.NEW : Keeping.UNCHANGED;
    }
}
