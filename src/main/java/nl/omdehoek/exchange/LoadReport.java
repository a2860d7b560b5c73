package nl.omdehoek.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.omdehoek.listing.Keeping;

/** What became of each row: how many were taken from each file, and which were refused, or taken with a remark, and why. */
public final class LoadReport {

    /** One row that was refused or remarked upon; the line counts from 1, the header's. */
    public record Remark(String file, int line, String key, String what, boolean refused) {

        @Override
        public String toString() {
            var row = file + ", regel " + line + (key.isEmpty() ? "" : " (" + key + ")");
            return row + ": " + (refused ? "overgeslagen. " : "let op. ") + what;
        }
    }

    private final Map<String, Map<Keeping, Integer>> taken = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    void take(Row row, Keeping keeping) {
        taken.computeIfAbsent(row.file(), _ -> new LinkedHashMap<>()).merge(keeping, 1, Integer::sum);
    }

    void refuse(Row row, String why) {
        remarks.add(new Remark(row.file(), row.line(), row.key(), why, true));
    }

    void remark(Row row, String what) {
        remarks.add(new Remark(row.file(), row.line(), row.key(), what, false));
    }

    void refuseFile(String file, String why) {
        remarks.add(new Remark(file, 1, "", why, true));
    }

    void remarkFile(String file, String what) {
        remarks.add(new Remark(file, 1, "", what, false));
    }

    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    public List<Remark> refused() {
        return remarks.stream().filter(Remark::refused).toList();
    }

    public int count(Keeping keeping) {
        return taken.values().stream()
                .mapToInt(it -> it.getOrDefault(keeping, 0))
                .sum();
    }

    /** In Dutch, for who loads: a line for each file, and one for each remark. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        taken.forEach((file, counts) -> text.append("%s: %d nieuw, %d veranderd, %d ongewijzigd%n"
                .formatted(
                        file,
                        counts.getOrDefault(Keeping.NEW, 0),
                        counts.getOrDefault(Keeping.CHANGED, 0),
                        counts.getOrDefault(Keeping.UNCHANGED, 0))));
        remarks.forEach(it -> text.append(it).append(System.lineSeparator()));
        return text.toString();
    }
}
