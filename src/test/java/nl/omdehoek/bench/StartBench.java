package nl.omdehoek.bench;

import java.io.IOException;
import java.util.LinkedHashMap;

/** How long from the start of the process to the first page: the very first time, with the demo to load, and after. */
final class StartBench {

    private StartBench() {}

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
        Figures.print(figures, arguments);
    }
}
