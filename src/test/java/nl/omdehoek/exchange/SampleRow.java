package nl.omdehoek.exchange;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;

/** A row that is right, of which a test changes what it is about. */
final class SampleRow {

    private static final String LISTING =
            "naam=Proef;samenvatting=Kom gerust eens langs.;gebied=BU19600200;themas=ontmoeten";
    private static final Map<String, String> RIGHT = Map.of(
            "plekken.csv",
            LISTING + ";soort=bankje",
            "activiteiten.csv",
            LISTING + ";begin=19.30;eind=21.00;wanneer=elke di",
            "initiatieven.csv",
            LISTING,
            "hulp.csv",
            LISTING + ";soort=voedselbank",
            "organisaties.csv",
            "naam=Proef;soort=stichting",
            "verbinders.csv",
            "gebied=BU19600200;naam=Bep;telefoon=0345 00 00 00;uren=di, 9.00 tot 12.00 uur");

    private final String file;
    private final Map<String, String> values = new LinkedHashMap<>();

    private SampleRow(String file) {
        this.file = file;
        for (var pair : RIGHT.getOrDefault(file, "").split(";")) {
            values.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
    }

    /** A right row of this file. */
    static SampleRow of(String file, String key) {
        var row = new SampleRow(file);
        return file.equals("verbinders.csv") ? row : row.with("sleutel", key);
    }

    SampleRow with(String column, String value) {
        values.put(column, value);
        return this;
    }

    String file() {
        return file;
    }

    /** Header and row. */
    String text() {
        return String.join(";", values.keySet()) + "\n"
                + values.values().stream().map(SampleRow::quoted).collect(joining(";")) + "\n";
    }

    private static String quoted(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }
}
