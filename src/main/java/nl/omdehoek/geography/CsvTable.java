package nl.omdehoek.geography;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file in UTF-8 with a header line, read row by row: what is wrong is refused with the reason, the rest goes on. */
class CsvTable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** CBS tells of which year the number is, which says nothing about where it stands. */
    private static final Pattern YEAR = Pattern.compile("\\binwoners_[0-9]{4}\\b");

    private final String name;
    private final String text;
    private final ImportReport report;

    CsvTable(Path file, String name, ImportReport report) throws Refused {
        this.name = name;
        this.report = report;
        try {
            var read = Files.readString(file);
            text = YEAR.matcher(read.startsWith(BYTE_ORDER_MARK) ? read.substring(1) : read)
                    .replaceFirst("inwoners");
        } catch (CharacterCodingException _) {
            throw new Refused(name + " is geen UTF-8");
        } catch (IOException _) {
            throw new Refused(name + " is niet te lezen");
        }
    }

    /** Makes something of one row, or says why not. */
    interface Reading<T> {
        T read(Row row) throws Refused;
    }

    /** All that could be read, by key; of two rows with one key the second is refused. */
    <K, T> Map<K, T> read(List<String> columns, Reading<T> reading, Function<T, K> key) throws Refused {
        var taken = new LinkedHashMap<K, T>();
        try (var rows = CSVParser.parse(text, format())) {
            checkHeader(columns, rows.getHeaderNames());
            for (var row : rows) {
                takeOne(row, "regel " + rows.getCurrentLineNumber(), reading, key, taken);
            }
        } catch (IOException | UncheckedIOException _) {
            report.refused(
                    name, "na " + taken.size() + " rijen", "de aanhalingstekens kloppen niet, de rest is niet gelezen");
        }
        report.say(name + ": " + taken.size() + " overgenomen");
        return taken;
    }

    private <K, T> void takeOne(CSVRecord row, String where, Reading<T> reading, Function<T, K> key, Map<K, T> taken) {
        try {
            var thing = reading.read(new Row(row));
            if (taken.putIfAbsent(key.apply(thing), thing) != null) {
                throw new Refused("staat er al in");
            }
        } catch (Refused e) {
            report.refused(name, where, e.reason());
        }
    }

    private CSVFormat format() {
        var semicolons = text.lines().findFirst().orElse("").contains(";");
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(semicolons ? ';' : ',')
                .setHeader()
                .setAllowMissingColumnNames(true)
                .setSkipHeaderRecord(true)
                .get();
    }

    private void checkHeader(List<String> needed, List<String> found) throws Refused {
        for (var column : needed) {
            if (!found.contains(column)) {
                throw new Refused(name + " heeft geen kolom \"" + column + "\"");
            }
        }
    }
}
