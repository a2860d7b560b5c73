package nl.omdehoek.geography;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.locationtech.jts.geom.Geometry;

/** Writes the area file that {@link AreaReader} reads; the same areas always give the same bytes. See docs/areas.md. */
class AreaWriter {
    static final String TITLE = "om-de-hoek-areas 1";
    private final Writer out;

    private AreaWriter(Writer out) {
        this.out = out;
    }

    static void write(Areas areas, OutputStream file) throws IOException {
        try (var out = new OutputStreamWriter(new SmallGzip(file), StandardCharsets.UTF_8)) {
            new AreaWriter(out).write(areas);
        }
    }

    private void write(Areas areas) throws IOException {
        line(TITLE);
        line(Areas.CREDIT);
        section("municipalities", areas.municipalities(), it -> it.code().value(), this::area);
        section("districts", areas.districts(), it -> it.code().value(), this::area);
        section("neighbourhoods", areas.neighbourhoods(), it -> it.code().value(), this::neighbourhood);
        section("postcodes", areas.postcodes(), it -> it.postcode().digits(), this::postcode);
        section("outlines", areas.outlines().entrySet(), it -> it.getKey().value(), this::outline);
        line("end");
    }

    private <T> void section(String name, Collection<T> things, Function<T, String> key, Function<T, String> text)
            throws IOException {
        line(name + "\t" + things.size());
        for (var thing : things.stream().sorted(Comparator.comparing(key)).toList()) {
            line(key.apply(thing) + "\t" + text.apply(thing));
        }
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }

    private String area(Area area) {
        return String.join("\t", area.name(), point(area.centre()), number(area.inhabitants()));
    }

    private String neighbourhood(Neighbourhood area) {
        return area(area) + "\t" + area.postcode().map(Postcode::digits).orElse("");
    }

    private String postcode(PostcodeArea area) {
        return String.join(
                "\t",
                area.town().orElse(""),
                point(area.centre()),
                number(area.inhabitants()),
                area.neighbourhood().value());
    }

    private String outline(Map.Entry<AreaCode, Geometry> outline) {
        return OutlineText.encode(outline.getValue());
    }

    private static String point(Point point) {
        return degrees(point.latitude()) + "\t" + degrees(point.longitude());
    }

    private static String degrees(double value) {
        return Double.toString(Math.round(value * OutlineText.UNITS_PER_DEGREE) / OutlineText.UNITS_PER_DEGREE);
    }

    private static String number(OptionalInt value) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
    }

    /** Java's gzip writes neither time nor file name, so only the level is ours. */
    private static final class SmallGzip extends GZIPOutputStream {
        SmallGzip(OutputStream file) throws IOException {
            super(file);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
