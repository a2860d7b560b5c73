package nl.omdehoek.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One thing that is asked of a running portal, as {@link Requests} reads it; it can be taken back. */
final class Request {

    private final Path writing;
    private final Path asked;
    private final Path answered;
    private final Path refused;

    /** Asks for this in the folder where that is looked for. */
    Request(Path folder, List<String> words) throws IOException {
        var id = UUID.randomUUID().toString();
        writing = folder.resolve(id + Requests.WRITING);
        asked = folder.resolve(id + Requests.ASKED);
        answered = folder.resolve(id + Requests.ANSWERED);
        refused = folder.resolve(id + Requests.REFUSED);
        Files.createDirectories(folder);
        Files.write(writing, words);
        Files.move(writing, asked);
        // Who is interrupted no longer wants it.
        asked.toFile().deleteOnExit();
    }

    /** What was answered; empty if nothing was so far. */
    Optional<Answer> answer() throws IOException {
        if (Files.exists(answered)) {
            return Optional.of(Answer.done(Files.readString(answered)));
        }
        return Files.exists(refused) ? Optional.of(Answer.refused(Files.readString(refused))) : Optional.empty();
    }

    /** Leaves nothing behind, so that nobody does later what is not wanted any more. */
    void takeBack() throws IOException {
        for (var file : List.of(asked, answered, refused)) {
            Files.deleteIfExists(file);
        }
    }
}
