package nl.omdehoek.ui.kit;

import nl.omdehoek.activities.Need;

/** What somebody needs, in the words of our forms. */
public final class NeedWords {

    private NeedWords() {}

    public static String word(Need need) {
        return switch (need) {
            case STEP_FREE -> "stapvrij";
            case LIFT -> "rit";
            case INTERPRETER -> "tolk";
        };
    }
}
