package nl.omdehoek.people;

import java.util.Optional;
import java.util.stream.Stream;
import nl.omdehoek.geography.AreaCode;
import nl.omdehoek.geography.DistrictCode;
import nl.omdehoek.geography.MunicipalityCode;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows who connects where. */
@Component
@Transactional
public class ConnectorRegister {

    private final JdbcClient jdbc;
    private final Journal journal;

    ConnectorRegister(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** Who connects in this area: the smallest one round it that has somebody counts. */
    @Transactional(readOnly = true)
    public Optional<Connector> of(AreaCode area) {
        return round(area).flatMap(it -> in(it).stream()).findFirst();
    }

    /** The area and those round it, smallest first. */
    static Stream<AreaCode> round(AreaCode area) {
        return switch (area) {
            case NeighbourhoodCode it -> Stream.of(it, it.district(), it.municipality());
            case DistrictCode it -> Stream.of(it, it.municipality());
            case MunicipalityCode it -> Stream.of(it);
        };
    }

    /** Who was named for exactly this area. */
    @Transactional(readOnly = true)
    public Optional<Connector> in(AreaCode area) {
        return jdbc.sql("select name, organisation, telephone, hours, example from area_connector where area = :area")
                .param("area", area.value())
                .query((row, _) -> new Connector(
                        area,
                        row.getString("name"),
                        row.getString("organisation"),
                        row.getString("telephone"),
                        row.getString("hours"),
                        row.getBoolean("example")))
                .optional();
    }

    /** Names who connects in an area, in the place of who did; tells whether that changed anything. */
    public boolean name(Connector connector, String actor) {
        var known = in(connector.area());
        if (known.filter(connector::equals).isPresent()) {
            return false;
        }
        jdbc.sql("delete from area_connector where area = :area")
                .param("area", connector.area().value())
                .update();
        jdbc.sql("""
                        insert into area_connector (area, name, organisation, telephone, hours, example)
                        values (:area, :name, :organisation, :telephone, :hours, :example)
                        """)
                .param("area", connector.area().value())
                .param("name", connector.name())
                .param("organisation", connector.organisation())
                .param("telephone", connector.telephone())
                .param("hours", connector.hours())
                .param("example", connector.example())
                .update();
        var subject = new Subject("CONNECTOR", connector.area().value());
        journal.write(actor, known.isPresent() ? "CHANGED" : "NEW", subject, "");
        return true;
    }
}
