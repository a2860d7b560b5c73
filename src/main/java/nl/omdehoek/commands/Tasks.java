package nl.omdehoek.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.omdehoek.exchange.Loader;
import nl.omdehoek.search.Reindexing;
import nl.omdehoek.storage.Compaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Does what a command asks, and answers in a text for who asked. */
@Component
class Tasks {

    private static final Logger log = LoggerFactory.getLogger(Tasks.class);

    private final Loader loader;
    private final Reindexing reindexing;
    private final Compaction compaction;

    Tasks(Loader loader, Reindexing reindexing, Compaction compaction) {
        this.loader = loader;
        this.reindexing = reindexing;
        this.compaction = compaction;
    }

    /** The answer to {@code reindex}, {@code compact}, or {@code load FOLDER}. */
    Answer perform(List<String> command) {
        try {
            return switch (command.getFirst()) {
                case "reindex" -> reindex();
                case "compact" -> compact();
                case "load" -> load(command.size() > 1 ? command.get(1) : "");
                default -> Answer.refused("Die opdracht kennen we niet: " + command.getFirst());
            };
        } catch (IOException | RuntimeException e) {
            log.error("The command {} failed", command, e);
            return Answer.refused("Dat lukte niet. Kijk in het logboek voor de reden.");
        }
    }

    private Answer reindex() {
        reindexing.now();
        return Answer.done("De index is opnieuw gemaakt.");
    }

    /** Of the index nothing is left but what is made anew, in another folder. */
    private Answer compact() {
        if (!compaction.now()) {
            return Answer.refused("Er wordt nog aan de gegevens gewerkt. Probeer het straks nog eens.");
        }
        reindexing.now();
        return Answer.done("De gegevens en de index zijn opnieuw geschreven, zonder resten van wat gewist is.");
    }

    private Answer load(String name) throws IOException {
        // An empty path is the folder that this process happens to be in.
        if (name.isBlank()) {
            return Answer.refused("Geef een map op: er staat nu niets.");
        }
        var folder = Path.of(name);
        if (!Files.isDirectory(folder)) {
            return Answer.refused("De map " + folder + " is er niet.");
        }
        try (var files = Files.walk(folder)) {
            List<Resource> found = files.filter(it -> it.toString().endsWith(".csv"))
                    .sorted()
                    .<Resource>map(FileSystemResource::new)
                    .toList();
            var report = loader.load(found);
            return report.toString().isBlank()
                    ? Answer.refused("In " + folder + " staan geen bestanden om te laden.")
                    : Answer.done(report.toString());
        }
    }
}
