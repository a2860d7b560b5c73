package nl.omdehoek.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What is asked of a running portal lies in its data folder as files, a line for each word; the answer is laid beside
 * them. So only who may write in the folder can ask, and nothing listens on the network.
 */
@Component
class Requests {

    static final String ASKED = ".asked";
    static final String ANSWERED = ".answered";
    static final String REFUSED = ".refused";
    private static final Logger log = LoggerFactory.getLogger(Requests.class);

    private final Path folder;
    private final Tasks tasks;

    Requests(@Value("${omdehoek.data}") String data, Tasks tasks) {
        this.folder = new DataFolder(Path.of(data)).requests();
        this.tasks = tasks;
    }

    @Scheduled(fixedDelay = 1000)
    void answerAll() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.filter(it -> it.toString().endsWith(ASKED)).toList()) {
                answer(file);
            }
        } catch (IOException e) {
            log.warn("What is asked in {} cannot be read: {}", folder, e.getMessage());
        }
    }

    private void answer(Path file) throws IOException {
        List<String> command = Files.readAllLines(file);
        Files.delete(file);
        var answer = tasks.perform(command);
        var written = Files.writeString(Path.of(file + ".writing"), answer.text());
        Files.move(written, Path.of(file.toString().replace(ASKED, answer.done() ? ANSWERED : REFUSED)));
    }
}
