package nl.omdehoek.ui.help;

import java.util.UUID;

/** Where help between people stands. */
public final class HelpPages {

    static final String REQUESTS = "/werkbank/vraag";
    static final String ASKED = "/helpen";

    /** What is done on somebody's own page about what they offer and ask. */
    public static final String MINE = "/mijn/hulp";

    /** "Ik kan dit toch niet". */
    public static final String LET_GO = "toch-niet";

    /** What neighbours let everybody read of what they ask. */
    public static final String SHOWN = "/gevraagd";

    /** For which of those somebody offers something, in the address of that form. */
    public static final String FOR = "gevraagd";

    private HelpPages() {}

    /** One request, for who answers it. */
    public static String request(UUID request) {
        return REQUESTS + "/" + request;
    }
}
