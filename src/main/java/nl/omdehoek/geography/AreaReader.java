package nl.omdehoek.geography;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.locationtech.jts.geom.Geometry;

/** Reads the area file that {@link AreaWriter} writes, or says in one sentence why not. See docs/areas.md. */
class AreaReader {
    private final BufferedReader lines;
    private int number;

    private AreaReader(BufferedReader lines) {
        this.lines = lines;
    }

    /** The name is only for the message. */
    static Areas read(InputStream file, String name) {
        // A decoder of our own, as the usual one would turn damaged text into question marks.
        try (var text = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8.newDecoder()))) {
            var reader = new AreaReader(text);
            try {
                return reader.areas();
            } catch (NumberFormatException _) {
                throw UnreadableAreas.at(name, reader.number, "a number is expected");
            } catch (IllegalArgumentException e) {
                throw UnreadableAreas.at(name, reader.number, String.valueOf(e.getMessage()));
            }
        } catch (IOException _) {
            throw UnreadableAreas.damaged(name);
        }
    }

    private Areas areas() throws IOException {
        mustBe(AreaWriter.TITLE);
        mustBe(Areas.CREDIT);
        var municipalities = section("municipalities", 5, this::municipality);
        var districts = section("districts", 5, this::district);
        var neighbourhoods = section("neighbourhoods", 6, this::neighbourhood);
        var postcodes = section("postcodes", 6, this::postcode);
        var outlines = new LinkedHashMap<AreaCode, Geometry>();
        section("outlines", 2, it -> outlines.put(code(it.get(0)), OutlineText.decode(it.get(1))));
        mustBe("end");
        mustEnd();
        number = 0;
        return new Areas(municipalities, districts, neighbourhoods, postcodes, outlines);
    }

    private <T> List<T> section(String name, int fields, Function<List<String>, T> one) throws IOException {
        var header = fields(2);
        if (!header.getFirst().equals(name)) {
            throw new IllegalArgumentException("expected " + name);
        }
        var count = Integer.parseInt(header.getLast());
        var things = new ArrayList<T>();
        for (int i = 0; i < count; i++) {
            things.add(one.apply(fields(fields)));
        }
        return things;
    }

    private List<String> fields(int expected) throws IOException {
        var fields = List.of(line().split("\t", -1));
        if (fields.size() != expected) {
            throw new IllegalArgumentException("expected " + expected + " fields, found " + fields.size());
        }
        return fields;
    }

    private String line() throws IOException {
        number++;
        var line = lines.readLine();
        if (line == null) {
            throw new IllegalArgumentException("the file ends too early");
        }
        return line;
    }

    private void mustBe(String expected) throws IOException {
        if (!line().equals(expected)) {
            throw new IllegalArgumentException("expected \"" + expected + "\"");
        }
    }

    /** Reads on until the gzip's own check sum has been compared. */
    private void mustEnd() throws IOException {
        if (lines.readLine() != null) {
            throw new IllegalArgumentException("the file goes on after its end");
        }
    }

    /** Without a line when it is not one line that is wrong, but how they hang together. */
    private Municipality municipality(List<String> it) {
        return new Municipality(new MunicipalityCode(it.get(0)), it.get(1), point(it, 2), inhabitants(it.get(4)));
    }

    private District district(List<String> it) {
        return new District(new DistrictCode(it.get(0)), it.get(1), point(it, 2), inhabitants(it.get(4)));
    }

    private Neighbourhood neighbourhood(List<String> it) {
        var code = new NeighbourhoodCode(it.get(0));
        return new Neighbourhood(
                code,
                it.get(1),
                point(it, 2),
                inhabitants(it.get(4)),
                filled(it.get(5)).map(Postcode::new));
    }

    private PostcodeArea postcode(List<String> it) {
        var main = new NeighbourhoodCode(it.get(5));
        return new PostcodeArea(new Postcode(it.get(0)), filled(it.get(1)), point(it, 2), main, inhabitants(it.get(4)));
    }

    private static AreaCode code(String text) {
        return AreaCode.parse(text).orElseThrow(() -> new IllegalArgumentException("not an area's code: " + text));
    }

    private static Point point(List<String> fields, int from) {
        return new Point(Double.parseDouble(fields.get(from)), Double.parseDouble(fields.get(from + 1)));
    }

    private static OptionalInt inhabitants(String text) {
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseUnsignedInt(text));
    }

    private static Optional<String> filled(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
