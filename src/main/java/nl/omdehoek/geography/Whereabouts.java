package nl.omdehoek.geography;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells which neighbourhood a point lies in: by outline where outlines are known, by the nearest centre elsewhere. */
class Whereabouts {
    /** Outlines are right to about this: who stands on a pier or a dike is still in the country. */
    private static final Distance TOLERANCE = new Distance(250);

    private final Map<NeighbourhoodCode, Neighbourhood> byCode;
    private final Map<MunicipalityCode, List<Neighbourhood>> byMunicipality;
    private final Outlines<MunicipalityCode> municipalities;
    private final Outlines<NeighbourhoodCode> neighbourhoods;

    Whereabouts(Areas areas, Map<NeighbourhoodCode, Neighbourhood> byCode) {
        this.byCode = byCode;
        byMunicipality = areas.neighbourhoods().stream().collect(Collectors.groupingBy(Neighbourhood::municipality));
        municipalities = new Outlines<>(MunicipalityCode.class, areas.outlines());
        neighbourhoods = new Outlines<>(NeighbourhoodCode.class, areas.outlines());
    }

    List<Neighbourhood> in(MunicipalityCode municipality) {
        return byMunicipality.getOrDefault(municipality, List.of());
    }

    Optional<Neighbourhood> at(Point point) {
        return neighbourhoods
                .covering(point)
                .map(byCode::get)
                .or(() -> municipalityAt(point).flatMap(it -> guess(point, it)));
    }

    private Optional<MunicipalityCode> municipalityAt(Point point) {
        return municipalities.covering(point).or(() -> municipalities.nearest(point, TOLERANCE));
    }

    /** Those with an outline have had their chance, unless the point lies in a crack between all of them. */
    private Optional<Neighbourhood> guess(Point point, MunicipalityCode municipality) {
        return in(municipality).stream()
                .filter(it -> !neighbourhoods.has(it.code()))
                .min(Comparator.comparingDouble(it -> it.centre().metresTo(point)))
                .or(() -> neighbourhoods.nearest(point, TOLERANCE).map(byCode::get));
    }
}
