package nl.omdehoek.listing;

/** For whom something is meant; everyone may always come to what is for {@link #EVERYONE}. */
public enum Audience implements Named {
    EVERYONE("iedereen"),
    CHILDREN("kinderen"),
    YOUTH("jongeren"),
    OLDER_PEOPLE("ouderen"),
    PARENTS("ouders"),
    CARERS("mantelzorgers"),
    NEWCOMERS("nieuwkomers"),
    WOMEN("vrouwen"),
    MEN("mannen"),
    PEOPLE_WITH_A_DISABILITY("mensen-met-een-beperking"),
    SINGLES("alleenstaanden"),
    PEOPLE_WITHOUT_WORK("mensen-zonder-werk");

    private final String word;

    Audience(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
