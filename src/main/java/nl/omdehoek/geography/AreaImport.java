package nl.omdehoek.geography;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.core.io.FileSystemResource;

/** Makes the area file out of a folder of public files ({@code ./omdehoek areas FOLDER}); docs/areas.md tells which. */
public final class AreaImport {
    private static final String DEFAULT_OUTPUT = "areas.tsv.gz";

    private AreaImport() {}

    /** Takes the folder and, if it is not to be {@code areas.tsv.gz}, the file to write. */
    public static void main(String... arguments) {
        if (arguments.length < 1 || arguments.length > 2) {
            IO.println("Gebruik: ./omdehoek areas MAP [BESTAND]");
            System.exit(2);
        }
        var output = Path.of(arguments.length == 2 ? arguments[1] : DEFAULT_OUTPUT);
        if (!run(Path.of(arguments[0]), output, IO::println)) {
            System.exit(1);
        }
    }

    /** Tells line by line what it did, in Dutch; false when there is no file to be made of this folder. */
    static boolean run(Path folder, Path output, Consumer<String> lines) {
        var report = new ImportReport(lines);
        try {
            var areas = new AreaFolder(folder, report).read();
            write(areas, output);
            report.say(summary(areas, output, report));
            return true;
        } catch (Refused e) {
            report.say("Niets geschreven: " + e.reason());
        } catch (IOException _) {
            report.say("Niets geschreven: " + output + " is niet te schrijven");
        }
        return false;
    }

    /** Read back before it takes the place of a file that works. */
    private static void write(Areas areas, Path output) throws IOException {
        var fresh = Path.of(output.toAbsolutePath() + ".new");
        Files.createDirectories(fresh.getParent());
        try {
            try (var file = Files.newOutputStream(fresh)) {
                AreaWriter.write(areas, file);
            }
            Neighbourhoods.read(new FileSystemResource(fresh));
            Files.move(fresh, output, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static String summary(Areas areas, Path output, ImportReport report) throws IOException {
        return String.format(
                Locale.ROOT,
                "%s: %d gemeenten, %d wijken, %d buurten, %d postcodes, %d omtrekken, %d kB; %d geweigerd",
                output,
                areas.municipalities().size(),
                areas.districts().size(),
                areas.neighbourhoods().size(),
                areas.postcodes().size(),
                areas.outlines().size(),
                Files.size(output) / 1024,
                report.refusedRows());
    }
}
