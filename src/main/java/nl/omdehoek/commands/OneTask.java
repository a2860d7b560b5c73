package nl.omdehoek.commands;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;

/** Does the command that was given at the start, if one was, and says how it went. */
@Component
class OneTask implements ApplicationRunner, ExitCodeGenerator {

    private final Tasks tasks;
    private volatile int exitCode;

    OneTask(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> words = arguments.getNonOptionArgs();
        if (Commands.isCommand(words.toArray(String[]::new))) {
            exitCode = tasks.perform(words).tell();
        }
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
