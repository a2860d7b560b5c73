package nl.omdehoek.listing;

/** Under a roof or under the sky. */
public enum Setting implements Named {
    INDOOR("binnen"),
    OUTDOOR("buiten");

    private final String word;

    Setting(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
