package nl.omdehoek.ui.handover;

import java.util.UUID;

/** Where passing somebody on stands, for who proposes it, who is passed on, and who takes them. */
public final class HandOverPages {

    /** What was just done, in the address that an answer leads to. */
    static final String DONE = "gedaan";

    static final String MINE = "/mijn/overdracht/";
    static final String ARRIVAL = "/overdracht/";

    private HandOverPages() {}

    /** Of a request: what was proposed, and a form to propose one; for who answers it. */
    public static String propose(UUID request) {
        return request(request) + "/overdracht";
    }

    static String request(UUID request) {
        return "/werkbank/vraag/" + request;
    }

    /** What waits for somebody's own answer. */
    static String mine(UUID handOver) {
        return MINE + handOver;
    }

    /** Whether this is a page of somebody's own, as a form may have brought it from anywhere. */
    public static boolean isOurs(String path) {
        return path.matches(MINE + "[0-9a-f-]{36}");
    }
}
