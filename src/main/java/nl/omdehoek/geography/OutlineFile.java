package nl.omdehoek.geography;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The outlines of one kind of area in a GeoJSON file, read one by one, as a whole country's may not fit in memory. */
class OutlineFile<C extends AreaCode> {
    /** Ours first, then those of PDOK, whose neighbourhoods name their district and municipality too. */
    private static final List<String> CODE_PROPERTIES = List.of("code", "buurtcode", "wijkcode", "gemeentecode");

    private static final JsonMapper MAPPER = new JsonMapper();
    private final Map<C, Geometry> taken = new LinkedHashMap<>();
    private final Class<C> kind;
    private final Map<C, ? extends Area> known;
    private final ImportReport report;
    private int others;

    OutlineFile(Class<C> kind, Map<C, ? extends Area> known, ImportReport report) {
        this.kind = kind;
        this.known = known;
        this.report = report;
    }

    /** Adds the outlines of one file; what another file had already is refused. */
    void read(Path file, String name) {
        var before = taken.size();
        var features = 0;
        others = 0;
        try (var json = MAPPER.createParser(file)) {
            toFeatures(json);
            while (json.nextToken() == JsonToken.START_OBJECT) {
                features++;
                readOne(json.readValueAsTree(), name, "gebied " + features);
            }
        } catch (JacksonException _) {
            report.refused(name, "na " + features + " gebieden", "geen goede JSON, de rest is niet gelezen");
        }
        report.say(name + ": " + (taken.size() - before) + " omtrekken overgenomen"
                + (others > 0 ? ", " + others + " van een ander soort gebied overgeslagen" : ""));
    }

    Map<C, Geometry> taken() {
        return taken;
    }

    private static void toFeatures(JsonParser json) {
        json.nextToken();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var features = "features".equals(json.currentName());
            json.nextToken();
            if (features) {
                return;
            }
            json.skipChildren();
        }
    }

    private void readOne(JsonNode feature, String name, String where) {
        try {
            var code = code(feature.path("properties"));
            if (code.isPresent()) {
                take(code.get(), GeoJsonShape.read(feature.path("geometry")));
            } else {
                others++;
            }
        } catch (Refused e) {
            report.refused(name, where, e.reason());
        }
    }

    /** Empty for what is another kind of area: files may hold more than is asked for. */
    private Optional<C> code(JsonNode properties) throws Refused {
        for (var property : CODE_PROPERTIES) {
            var text = properties.path(property).asString("");
            if (!text.isEmpty()) {
                if (Postcode.parse(text).isPresent()) {
                    return Optional.empty();
                }
                var code = AreaCode.parse(text).orElseThrow(() -> new Refused("\"" + text + "\" is geen code"));
                return Optional.of(code).filter(kind::isInstance).map(kind::cast);
            }
        }
        throw new Refused("er staat geen code bij");
    }

    private void take(C code, Geometry outline) throws Refused {
        var area = known.get(code);
        if (area == null) {
            throw new Refused(code.value() + " staat niet in de tabel");
        }
        if (Outlines.metres(outline, area.centre()) > Outlines.PRECISION_IN_METRES) {
            throw new Refused("het middelpunt van " + code.value() + " ligt niet in de omtrek");
        }
        if (taken.putIfAbsent(code, outline) != null) {
            throw new Refused(code.value() + " is er al");
        }
    }
}
