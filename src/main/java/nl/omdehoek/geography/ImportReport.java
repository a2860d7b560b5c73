package nl.omdehoek.geography;

import java.util.function.Consumer;

/** Tells in Dutch, line by line, what the import took and what it left out. */
class ImportReport {
    private final Consumer<String> lines;
    private int refused;

    ImportReport(Consumer<String> lines) {
        this.lines = lines;
    }

    void say(String line) {
        lines.accept(line);
    }

    void refused(String file, String where, String reason) {
        refused++;
        say(file + ", " + where + ": geweigerd: " + reason);
    }

    int refusedRows() {
        return refused;
    }
}
