package nl.omdehoek.photos;

/** What came of it that somebody handed in a photo. */
public sealed interface TakeOutcome {

    /** It is kept, under this id: for two days, or for as long as it is used. */
    record Taken(PhotoId id) implements TakeOutcome {}

    /** Nothing was kept. */
    record Refused(Refusal why) implements TakeOutcome {}
}
