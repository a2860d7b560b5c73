package nl.omdehoek.exchange;

import jakarta.validation.Validator;
import java.util.List;
import nl.omdehoek.geography.AreaCode;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.listing.Keeping;
import nl.omdehoek.listing.Quotation;
import nl.omdehoek.people.Connector;
import nl.omdehoek.people.ConnectorRegister;
import nl.omdehoek.people.ConnectorSubmission;
import org.springframework.stereotype.Component;

@Component
class ConnectorRows extends RowTaker<Connector> {

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
    Connector read(Row row, Load load) throws Refusal {
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
        return connector.toConnector(area);
    }

    @Override
    Object id(Connector thing) {
        return thing.area();
    }

    @Override
    List<Keeping> keepAll(List<Connector> things) {
        return things.stream().map(this::keep).toList();
    }

    private Keeping keep(Connector connector) {
        var known = connectors.in(connector.area()).orElse(null);
        connectors.name(connector, ACTOR);
        return Keeping.of(known, connector);
    }
}
