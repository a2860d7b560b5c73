package nl.omdehoek.listing;

/** What makes it possible to come for who cannot climb, hear well, stand long, bear noise, or travel alone. */
public enum Access implements Named {
    STEP_FREE("stapvrij"),
    TOILET("toilet"),
    HEARING_LOOP("ringleiding"),
    SEATS("zitplaatsen"),
    QUIET("rustig"),
    LIFT_ALONG("meerijden");

    private final String word;

    Access(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
