package nl.omdehoek.geography;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start what is wrong with the area file and what to do, instead of a page of calls. */
class UnreadableAreasAnalyzer extends AbstractFailureAnalyzer<UnreadableAreas> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnreadableAreas cause) {
        return new FailureAnalysis(
                cause.inDutch(),
                "Maak het opnieuw met './omdehoek areas MAP', of laat de instelling omdehoek.areas weg: dan gelden de"
                        + " gebieden die bij het programma horen.",
                cause);
    }
}
