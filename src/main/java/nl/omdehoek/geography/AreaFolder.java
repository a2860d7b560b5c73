package nl.omdehoek.geography;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/** The folder of public files that the area file is made of; docs/areas.md tells what stands in them. */
class AreaFolder {
    private static final List<String> AREA = List.of("code", "naam", "lat", "lon", "inwoners");
    private static final List<String> NEIGHBOURHOOD = List.of("code", "naam", "lat", "lon", "inwoners", "pc4");
    private static final List<String> POSTCODE = List.of("pc4", "plaats", "lat", "lon", "inwoners", "bu_code");
    private final Path folder;
    private final ImportReport report;

    AreaFolder(Path folder, ImportReport report) {
        this.folder = folder;
        this.report = report;
    }

    /** Takes what is right row by row; refuses the whole only when one of the four tables is not there. */
    Areas read() throws Refused {
        var rows = new AreaRows();
        var municipalities = table("gemeenten").read(AREA, rows::municipality, Municipality::code);
        var districts = table("wijken").read(AREA, it -> rows.district(it, municipalities), District::code);
        var neighbourhoods =
                table("buurten").read(NEIGHBOURHOOD, it -> rows.neighbourhood(it, districts), Neighbourhood::code);
        var postcodes = table("pc4").read(POSTCODE, it -> rows.postcode(it, neighbourhoods), PostcodeArea::postcode);
        mustHoldAny(neighbourhoods);
        return new Areas(
                List.copyOf(municipalities.values()),
                List.copyOf(districts.values()),
                List.copyOf(neighbourhoods.values()),
                List.copyOf(postcodes.values()),
                outlines(municipalities, neighbourhoods));
    }

    private static void mustHoldAny(Map<NeighbourhoodCode, Neighbourhood> neighbourhoods) throws Refused {
        if (neighbourhoods.isEmpty()) {
            throw new Refused("er is geen enkele buurt overgebleven");
        }
    }

    private Map<AreaCode, Geometry> outlines(
            Map<MunicipalityCode, Municipality> municipalities, Map<NeighbourhoodCode, Neighbourhood> neighbourhoods)
            throws Refused {
        return OutlineCoverage.of(
                neighbourhoodOutlines(neighbourhoods), municipalityOutlines(municipalities), neighbourhoods.keySet());
    }

    private CsvTable table(String kind) throws Refused {
        var file = newest(kind, "csv").orElseThrow(() -> new Refused("nl/" + kind + ".csv ontbreekt"));
        return new CsvTable(file, name(file), report);
    }

    private Map<NeighbourhoodCode, Geometry> neighbourhoodOutlines(Map<NeighbourhoodCode, Neighbourhood> known)
            throws Refused {
        var outlines = new OutlineFile<>(NeighbourhoodCode.class, known, report);
        files("gebieden", ".*\\.(geo)?json").forEach(it -> outlines.read(it, name(it)));
        return outlines.taken();
    }

    private Map<MunicipalityCode, Geometry> municipalityOutlines(Map<MunicipalityCode, Municipality> known)
            throws Refused {
        var outlines = new OutlineFile<>(MunicipalityCode.class, known, report);
        newest("gemeenten", "geojson")
                .ifPresentOrElse(
                        it -> outlines.read(it, name(it)),
                        () -> report.say("nl/gemeenten.geojson ontbreekt: alleen binnen de buurten van gebieden/"
                                + " is te zeggen waar een punt ligt"));
        return outlines.taken();
    }

    /** Files may carry their year: of several the last counts. */
    private Optional<Path> newest(String kind, String extension) throws Refused {
        var found = files("nl", kind + "(_[0-9]{4})?\\." + extension);
        found.stream()
                .limit(Math.max(0, found.size() - 1))
                .forEach(it -> report.say(name(it) + ": overgeslagen, er is een nieuwer jaar"));
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    private List<Path> files(String part, String pattern) throws Refused {
        var place = folder.resolve(part);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (var files = Files.list(place)) {
            return files.filter(it -> it.getFileName().toString().matches(pattern))
                    .sorted()
                    .toList();
        } catch (IOException _) {
            throw new Refused("de map " + part + " is niet te lezen");
        }
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
