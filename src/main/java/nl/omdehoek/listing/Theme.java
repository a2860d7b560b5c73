package nl.omdehoek.listing;

/** What in daily life it is about: the nine aspects of the social base, and money and papers. */
public enum Theme implements Named {
    MEETING("ontmoeten"),
    LEARNING("leren"),
    PARENTING("opvoeden"),
    WORK("werk"),
    HEALTH("gezondheid"),
    HOUSING("wonen"),
    MOVING("bewegen"),
    CULTURE("cultuur"),
    SAFETY("veiligheid"),
    MONEY_AND_PAPERS("geld-en-papieren");

    private final String word;

    Theme(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
