package nl.omdehoek.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file of rows under a header line, in the form that docs/loading.md describes. */
final class CsvFile {

    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private CsvFile() {}

    /** Its rows; what cannot be read as rows is refused in the report, and columns not known are remarked on. */
    static List<Row> read(String name, InputStream in, Set<String> columns, LoadReport report) throws IOException {
        try {
            return rows(name, text(in), columns, report);
        } catch (CharacterCodingException _) {
            report.refuseFile(name, "Het bestand is geen UTF-8-tekst. Bewaar het als CSV UTF-8.");
        } catch (IllegalArgumentException | IOException | UncheckedIOException _) {
            report.refuseFile(name, "Het bestand is geen goede CSV. Kijk naar de kopregel en de aanhalingstekens.");
        }
        return List.of();
    }

    private static String text(InputStream in) throws IOException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(in.readAllBytes()))
                .toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static List<Row> rows(String name, String text, Set<String> columns, LoadReport report) throws IOException {
        var header = text.lines().findFirst().orElse("");
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(header.contains(";") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            var names = parser.getHeaderNames();
            names.stream()
                    .filter(it -> !columns.contains(plain(it)))
                    .forEach(it ->
                            report.remark(new Row(name, 1, new HashMap<>()), "De kolom '" + it + "' kennen we niet."));
            var rows = new ArrayList<Row>();
            for (var record : parser) {
                rows.add(row(name, names, record, parser.getCurrentLineNumber()));
            }
            return rows;
        }
    }

    private static Row row(String name, List<String> columns, CSVRecord record, long lastLine) {
        var values = new HashMap<String, String>();
        for (var i = 0; i < columns.size() && i < record.size(); i++) {
            values.put(plain(columns.get(i)), record.get(i));
        }
        return new Row(name, (int) lastLine, values);
    }

    private static String plain(String column) {
        return column.strip().toLowerCase(Locale.ROOT);
    }
}
