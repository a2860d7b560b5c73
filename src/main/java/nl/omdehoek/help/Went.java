package nl.omdehoek.help;

/** How it went, as one of two who met says it in one tap. */
public enum Went {
    WELL,
    /** They did not meet after all. */
    NOT_MET,
    /** Rather somebody else. */
    RATHER_NOT
}
