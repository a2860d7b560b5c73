package nl.omdehoek.people;

/** What somebody may do, and so what they see. All but residents are staff, who have it in an area. */
public enum Role {
    RESIDENT,
    CONNECTOR,
    /** Does what a connector does while that one is away. */
    STAND_IN,
    DESK,
    /** Looks after the portal for a municipality. */
    MUNICIPALITY,
    /** Judges again what somebody objected to. */
    OBJECTION_JUDGE,
    /** Gives roles and ends them; everywhere. */
    ADMINISTRATOR;

    public boolean isStaff() {
        return this != RESIDENT;
    }

    public boolean isEverywhere() {
        return this == ADMINISTRATOR;
    }
}
