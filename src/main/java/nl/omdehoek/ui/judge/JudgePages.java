package nl.omdehoek.ui.judge;

import java.util.UUID;

/** Where what waits for a human stands. */
public final class JudgePages {

    /** All of it. */
    public static final String QUEUE = "/werkbank";

    private JudgePages() {}

    public static String of(UUID review) {
        return QUEUE + "/" + review;
    }
}
