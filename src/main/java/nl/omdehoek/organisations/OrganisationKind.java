package nl.omdehoek.organisations;

import nl.omdehoek.listing.Named;

/** What sort of body it is. */
public enum OrganisationKind implements Named {
    ASSOCIATION("vereniging"),
    FOUNDATION("stichting"),
    INSTITUTION("instelling"),
    BUSINESS("bedrijf");

    private final String word;

    OrganisationKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
