package nl.omdehoek.shelf;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start what is wrong with the recipes and what to do, instead of a page of calls. */
class UnreadableRecipesAnalyzer extends AbstractFailureAnalyzer<UnreadableRecipes> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnreadableRecipes cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Verbeter het, of laat de instelling omdehoek.recipes weg: dan gelden de recepten die bij het programma"
                        + " horen.",
                cause);
    }
}
