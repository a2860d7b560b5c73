package nl.omdehoek.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills the portal from CSV files: takes what is right, and says of each other row what is wrong with it. The files and
 * their columns are described in docs/loading.md.
 */
@Component
public class Loader {

    /** In this order, as later ones point at earlier ones. */
    private static final List<String> FILES = List.of(
            "organisaties.csv", "plekken.csv", "initiatieven.csv", "activiteiten.csv", "hulp.csv", "verbinders.csv");

    private final Map<String, RowTaker<?>> takers = new TreeMap<>();

    private final Savepoints savepoints;

    Loader(List<RowTaker<?>> takers, Savepoints savepoints) {
        this.savepoints = savepoints;
        takers.forEach(it -> this.takers.put(it.file(), it));
    }

    /** Loads these files, of one or more folders; others than ours are left alone. */
    @Transactional
    public LoadReport load(List<Resource> files) {
        var load = new Load();
        var rows = new TreeMap<String, List<Row>>();
        for (var file : files) {
            var name = String.valueOf(file.getFilename());
            if (FILES.contains(name)) {
                rows.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(read(file, name, load.report()));
            }
        }
        for (var name : FILES) {
            var taker = takers.get(name);
            if (taker != null) {
                taker.takeAll(rows.getOrDefault(name, List.of()), load, savepoints);
            }
        }
        return load.report();
    }

    private static List<Row> read(Resource file, String name, LoadReport report) {
        try (var in = file.getInputStream()) {
            return new CsvFile(shown(file), Columns.of(name), report).read(in);
        } catch (IOException _) {
            report.refuseFile(file.getDescription(), "Het bestand kan niet worden gelezen.");
            return List.of();
        }
    }

    /** The file with its folder, as there may be several of the same name. */
    private static String shown(Resource file) throws IOException {
        var path = file.getURI().toString();
        var folder = path.lastIndexOf('/', path.lastIndexOf('/') - 1);
        return path.substring(folder + 1);
    }
}
