package nl.omdehoek.help;

import nl.omdehoek.listing.Named;

/** What sort of help a help point gives. */
public enum HelpKind implements Named {
    SOCIAL_TEAM("sociaal-team"),
    ADVICE_DESK("adviespunt"),
    FOOD_BANK("voedselbank"),
    LEGAL_ADVICE("rechtshulp"),
    CARERS_SUPPORT("mantelzorg"),
    YOUTH_WORK("jongerenwerk"),
    SPORT_COACH("buurtsportcoach"),
    FORMS_HELP("formulieren"),
    DEBT_HELP("schuldhulp"),
    LANGUAGE_POINT("taalpunt"),
    PARENTING_HELP("opvoedhulp"),
    VOLUNTEERS_DESK("vrijwilligerspunt"),
    ADVICE_FOR_OLDER_PEOPLE("ouderenadvies"),
    TRANSPORT("vervoer"),
    CLOTHES_AND_GOODS("kleding-en-spullen"),
    WORK("werk"),
    HOUSING("wonen"),
    HEALTH("gezondheid"),
    OTHER("overig");

    private final String word;

    HelpKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
