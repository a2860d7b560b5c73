package nl.omdehoek.moderation;

/** Why something waits for a human, however long that takes: it never publishes itself. */
public enum Hindrance {
    /** It is held at no known public place. */
    NO_PUBLIC_PLACE,
    PHOTOGRAPH,
    LINK,
    TELEPHONE,
    MAIL_ADDRESS,
    HOME_ADDRESS,
    /** Words of worry or danger. */
    WORRY,
    CHILDREN,
    /** It takes place in somebody's home. */
    AT_HOME,
    /** It names somebody who did not write it. */
    NAMED_PERSON,
    /** It is posted in the name of an organisation. */
    ORGANISATION,
    /** Somebody asks for help. */
    REQUEST,
    /** Words that hurt. */
    SWEARING;

    /** Whether a human looks at it also where its author is known well: readers see it meanwhile. */
    boolean isFlag() {
        return this == SWEARING || this == WORRY || this == NAMED_PERSON;
    }
}
