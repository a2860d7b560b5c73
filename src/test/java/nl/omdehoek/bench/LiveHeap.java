package nl.omdehoek.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How many objects a running process holds, and how large, when all that nobody needs was cleared away. */
record LiveHeap(Map<String, Held> byClass) {

    private static final Pattern LINE = Pattern.compile("\\d+:\\s+(\\d+)\\s+(\\d+)\\s+(\\S+).*");
    private static final String SESSION = "org.apache.catalina.session.StandardSession";

    /** Asks the JVM itself, by its own tool; no page of ours tells. */
    static LiveHeap of(long process) throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asked = new ProcessBuilder(jcmd, String.valueOf(process), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        var byClass = new HashMap<String, Held>();
        try (var answer = asked.inputReader()) {
            answer.lines()
                    .map(it -> LINE.matcher(it.strip()))
                    .filter(it -> it.matches())
                    .forEach(it -> byClass.merge(
                            it.group(3),
                            new Held(Long.parseLong(it.group(1)), Long.parseLong(it.group(2))),
                            Held::plus));
        }
        if (byClass.isEmpty()) {
            throw new IOException("Nothing was counted");
        }
        return new LiveHeap(byClass);
    }

    long bytes() {
        return byClass.values().stream().mapToLong(Held::bytes).sum();
    }

    int sessions() {
        return (int) byClass.getOrDefault(SESSION, Held.NOTHING).objects();
    }

    /** Of which classes it holds the most that the other does not. */
    List<String> moreThan(LiveHeap other, int classes) {
        var more = new HashMap<String, Held>();
        byClass.forEach((name, held) -> more.put(name, held.minus(other.byClass.getOrDefault(name, Held.NOTHING))));
        return more.entrySet().stream()
                .sorted(Map.Entry.comparingByValue((one, another) -> Long.compare(another.bytes, one.bytes)))
                .limit(classes)
                .map(it -> "%,d bytes in %,d of %s".formatted(it.getValue().bytes, it.getValue().objects, it.getKey()))
                .toList();
    }

    /** So many objects, together so many bytes. */
    record Held(long objects, long bytes) {

        static final Held NOTHING = new Held(0, 0);

        Held plus(Held other) {
            return new Held(objects + other.objects, bytes + other.bytes);
        }

        Held minus(Held other) {
            return new Held(objects - other.objects, bytes - other.bytes);
        }
    }
}
