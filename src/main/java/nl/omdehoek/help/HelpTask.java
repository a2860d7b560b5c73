package nl.omdehoek.help;

import java.util.Arrays;
import java.util.List;
import nl.omdehoek.listing.Named;

/** What one neighbour does for another; or what only who connects does, and nobody offers. */
public enum HelpTask implements Named {
    GROCERIES("boodschappen"),
    COMPANY("gezelschap"),
    WALKING("samen-wandelen"),
    COOKING("koken"),
    ODD_JOBS("klusje"),
    GARDEN("tuin"),
    COMPUTER("computer-of-telefoon"),
    LANGUAGE("taal-oefenen"),
    THINKING_ALONG("meedenken"),
    LENDING("lenen"),
    ANIMALS("dieren", Trust.NEEDED),
    PAPERS("papieren", Trust.NEEDED),
    CHILDREN("kinderen", Trust.NEEDED),
    LIFT("meerijden", Trust.NEEDED),
    RESPITE("zorg-overnemen", Trust.NEEDED),
    OTHER("anders"),
    /** To ring whoever asks. */
    RING_ME("bel-mij", Trust.NEEDED, Doer.CONNECTOR),
    /** To ring who worries about somebody else; nothing is written down of whom. */
    WORRY("zorgen-over-iemand", Trust.NEEDED, Doer.CONNECTOR);

    /** Whether it has to do with children, money, keys or a lift. */
    private enum Trust {
        NEEDED,
        NOT_MORE_THAN_USUAL
    }

    private enum Doer {
        NEIGHBOUR,
        CONNECTOR
    }

    private final String word;
    private final Trust trust;
    private final Doer doer;

    HelpTask(String word) {
        this(word, Trust.NOT_MORE_THAN_USUAL);
    }

    HelpTask(String word, Trust trust) {
        this(word, trust, Doer.NEIGHBOUR);
    }

    HelpTask(String word, Trust trust, Doer doer) {
        this.word = word;
        this.trust = trust;
        this.doer = doer;
    }

    /** What can be offered, and asked of neighbours. */
    public static List<HelpTask> betweenNeighbours() {
        return Arrays.stream(values()).filter(it -> !it.isForConnector()).toList();
    }

    /** Whether only who connects does it, and nobody else is asked. */
    public boolean isForConnector() {
        return doer == Doer.CONNECTOR;
    }

    @Override
    public String word() {
        return word;
    }

    /**
     * Whether it is proposed by the connector only, for somebody she met or rang, wherever it is: children, somebody's money,
     * the keys of who is away, a lift.
     */
    public boolean needsTrust() {
        return trust == Trust.NEEDED;
    }
}
