package nl.omdehoek.exchange;

import java.util.Map;

/** One row of a file: what stands under each column, as typed. */
record Row(String file, int line, Map<String, String> values) {

    /** Spreadsheets leave these behind, and nobody sees them. */
    private static final char NO_BREAK_SPACE = '\u00A0';

    /** What stands in this column; empty if there is no such column. */
    String get(String column) {
        return values.getOrDefault(column, "").replace(NO_BREAK_SPACE, ' ').strip();
    }

    String key() {
        return get("sleutel");
    }
}
