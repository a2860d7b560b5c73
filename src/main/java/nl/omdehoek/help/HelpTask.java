package nl.omdehoek.help;

import nl.omdehoek.listing.Named;

/** What one neighbour does for another. */
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
    OTHER("anders");

    /** Whether it has to do with children, money, keys or a lift. */
    private enum Trust {
        NEEDED,
        NOT_MORE_THAN_USUAL
    }

    private final String word;
    private final Trust trust;

    HelpTask(String word) {
        this(word, Trust.NOT_MORE_THAN_USUAL);
    }

    HelpTask(String word, Trust trust) {
        this.word = word;
        this.trust = trust;
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
