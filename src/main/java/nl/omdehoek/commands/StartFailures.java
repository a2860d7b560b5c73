package nl.omdehoek.commands;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Tells who starts the portal why it does not start, as far as we know, in sentences. */
class StartFailures implements FailureAnalysisReporter {

    private static final Logger log = LoggerFactory.getLogger(StartFailures.class);

    @Override
    public void report(FailureAnalysis analysis) {
        Console.complain(analysis.getDescription() + "\n" + analysis.getAction());
        log.info("It does not start: {}", analysis.getDescription(), analysis.getCause());
    }
}
