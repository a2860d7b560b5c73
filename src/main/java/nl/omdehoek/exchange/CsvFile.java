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
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.omdehoek.listing.Quotation;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file of rows under a header line, in the form that docs/loading.md describes. */
final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final Set<String> columns;
    private final LoadReport report;

    /** A file whose rows may have these columns. */
    CsvFile(String name, Set<String> columns, LoadReport report) {
        this.name = name;
        this.columns = columns;
        this.report = report;
    }

    /** Its rows; what cannot be read as rows is refused in the report, and columns not known are remarked on. */
    List<Row> read(InputStream in) throws IOException {
        try {
            return rows(text(in));
        } catch (CharacterCodingException _) {
            report.refuseFile(name, "Het bestand is geen UTF-8-tekst. Bewaar het als CSV UTF-8.");
        } catch (UncheckedIOException _) {
            report.refuseFile(name, "Het bestand is geen goede CSV. Kijk de aanhalingstekens na.");
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

    private List<Row> rows(String text) throws IOException {
        try (var parser = CSVParser.parse(new StringReader(text), format(text))) {
            var lines = new LineNumbers(text);
            var records = parser.iterator();
            if (!records.hasNext()) {
                report.refuseFile(name, "Het bestand is leeg. Op de eerste regel horen de namen van de kolommen.");
                return List.of();
            }
            var header = header(records.next());
            var rows = new ArrayList<Row>();
            while (hasNext(records, lines)) {
                var record = records.next();
                addRow(rows, header, record, lines.of(record.getCharacterPosition()));
            }
            return rows;
        }
    }

    /** What stands before a quotation mark that is not closed can still be read. */
    private boolean hasNext(Iterator<CSVRecord> records, LineNumbers lines) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException _) {
            report.refuse(
                    new Row(name, lines.current(), Map.of()),
                    "Na deze regel is het geen goede CSV. Kijk de aanhalingstekens na.");
            return false;
        }
    }

    private static CSVFormat format(String text) {
        var firstLine = text.lines().findFirst().orElse("");
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(firstLine.contains(";") ? ';' : ',')
                .setIgnoreEmptyLines(true)
                .get();
    }

    private List<String> header(CSVRecord record) {
        var header =
                record.stream().map(it -> it.strip().toLowerCase(Locale.ROOT)).toList();
        for (var column : Set.copyOf(header)) {
            if (!column.isEmpty() && header.indexOf(column) != header.lastIndexOf(column)) {
                report.remarkFile(name, "De kolom '" + Quotation.of(column) + "' staat er twee keer; de laatste telt.");
            }
            if (!column.isEmpty() && !columns.contains(column)) {
                report.remarkFile(name, "De kolom '" + Quotation.of(column) + "' kennen we niet.");
            }
        }
        return header;
    }

    private void addRow(List<Row> rows, List<String> header, CSVRecord record, int line) {
        var values = new HashMap<String, String>();
        for (var i = 0; i < header.size() && i < record.size(); i++) {
            values.put(header.get(i), record.get(i));
        }
        var row = new Row(name, line, values);
        if (record.stream().skip(header.size()).anyMatch(it -> !it.isBlank())) {
            report.refuse(
                    row,
                    "De rij heeft meer waarden dan er kolommen zijn. Zet een tekst met ; of , tussen aanhalingstekens.");
        } else if (record.stream().anyMatch(it -> !it.isBlank())) {
            rows.add(row);
        }
    }
}
