package nl.omdehoek.places;

import nl.omdehoek.listing.Named;

/** What sort of place it is. */
public enum PlaceKind implements Named {
    COMMUNITY_CENTRE("buurthuis"),
    LIBRARY("bibliotheek"),
    BENCH("bankje"),
    SQUARE("plein"),
    PARK("park"),
    PLAYGROUND("speeltuin"),
    KICKABOUT("trapveldje"),
    SPORTS("sport"),
    CHURCH("kerk"),
    CULTURE("cultuur"),
    SHOP("winkel"),
    CAFE("horeca"),
    GARDEN("tuin"),
    SCHOOL("school"),
    CARE_HOME("zorg"),
    MUNICIPAL("gemeente"),
    OTHER("overig");

    private final String word;

    PlaceKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** People live, learn or are cared for there: not for anybody to walk in on, until somebody says that one may. */
    boolean isHomeOrSchool() {
        return this == SCHOOL || this == CARE_HOME;
    }
}
