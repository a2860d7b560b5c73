package nl.omdehoek.people;

/** What somebody may do, and so what they see. */
public enum Role {
    RESIDENT,
    CONNECTOR,
    DESK,
    ADMINISTRATOR
}
