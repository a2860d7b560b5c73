package nl.omdehoek.geography;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start what is wrong with the area file and what to do, instead of a page of calls. */
class UnreadableAreasAnalyzer extends AbstractFailureAnalyzer<UnreadableAreas> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnreadableAreas cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Make the file again with './omdehoek areas FOLDER', or leave out the setting omdehoek.areas"
                        + " to use the areas that come with the program.",
                cause);
    }
}
