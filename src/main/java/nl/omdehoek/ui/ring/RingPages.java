package nl.omdehoek.ui.ring;

import nl.omdehoek.help.HelpTask;
import nl.omdehoek.wording.Addresses;

/** Where somebody asks to be rung. */
public final class RingPages {

    static final String ME = "hulp/bel-mij";
    static final String WORRY = "hulp/zorgen-over-iemand";
    static final String SEND = "/versturen";

    private RingPages() {}

    /** @param near where they live, as it was typed; empty: not told yet */
    public static String ringMe(String near) {
        return Addresses.near("/" + ME, near);
    }

    /** "Ik maak me zorgen over iemand". */
    public static String worry(String near) {
        return Addresses.near("/" + WORRY, near);
    }

    static String path(HelpTask task) {
        return task == HelpTask.WORRY ? WORRY : ME;
    }
}
