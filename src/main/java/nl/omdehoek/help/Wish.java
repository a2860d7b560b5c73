package nl.omdehoek.help;

/** What somebody who asks for help wants to happen with it. Nothing ever happens by itself, or by time running out. */
public enum Wish {
    /** Only who connects knows of it; nobody else is asked. */
    ONLY_CONNECTOR,
    /** Who connects may ask around, one by one. */
    QUIETLY,
    /** It may be shown besides, without a name, in the connector's own words. */
    SHOWN;

    /** Whether others may be asked. */
    boolean letsAsk() {
        return this != ONLY_CONNECTOR;
    }
}
