package nl.omdehoek.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import nl.omdehoek.geography.Neighbourhoods;

/** How long from the start of the process to the first page: the very first time, with the demo to load, and after. */
final class StartBench {

    private static final double NANOSECONDS_A_SECOND = 1e9;

    private StartBench() {}

    /** How long it takes to read all Dutch areas, in a process that has done nothing like it before. */
    private static double areas() {
        var began = System.nanoTime();
        var areas = Neighbourhoods.builtIn();
        var seconds = (System.nanoTime() - began) / NANOSECONDS_A_SECOND;
        Figures.tell("areas of %d municipalities: %s"
                .formatted(areas.municipalities().size(), seconds));
        return Figures.rounded(seconds);
    }

    public static void main(String... arguments) throws IOException {
        var runs = Figures.option("--runs", 3, arguments);
        var data = RunningPortal.temporaryFolder();
        var figures = new LinkedHashMap<String, Object>();
        try {
            try (var first = RunningPortal.start(data)) {
                Figures.tell("first start, with the demo to load: " + first.seconds());
                figures.put("first_seconds", Figures.rounded(first.seconds()));
            }
            var seconds = new double[runs];
            for (var run = 0; run < runs; run++) {
                try (var again = RunningPortal.start(data)) {
                    seconds[run] = again.seconds();
                    Figures.tell("start " + (run + 1) + ": " + again.seconds());
                }
            }
            figures.put("seconds", Figures.rounded(Figures.percentile(seconds, 0.5)));
        } finally {
            RunningPortal.delete(data);
        }
        figures.put("areas_seconds", areas());
        Figures.print(figures, arguments);
    }
}
