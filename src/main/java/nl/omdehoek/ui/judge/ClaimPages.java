package nl.omdehoek.ui.judge;

import java.util.UUID;

/** Where one decides about who asks to keep something. */
final class ClaimPages {

    static final String PATH = JudgePages.QUEUE + "/beheerder/";
    static final String YES = "/ja";
    static final String NO = "/nee";

    private ClaimPages() {}

    static String of(UUID claim) {
        return PATH + claim;
    }
}
