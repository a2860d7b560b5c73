package nl.omdehoek.photos;

/** What was handed in is not taken. */
final class UnfitPhoto extends Exception {

    private final Refusal why;

    UnfitPhoto(Refusal why) {
        super(why.toString());
        this.why = why;
    }

    UnfitPhoto(Refusal why, Throwable cause) {
        super(why.toString(), cause);
        this.why = why;
    }

    Refusal why() {
        return why;
    }
}
