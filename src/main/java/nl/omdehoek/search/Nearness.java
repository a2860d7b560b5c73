package nl.omdehoek.search;

/** What it does to how well a thing fits that it is far away. */
final class Nearness {

    /** At this distance, about, something is worth half of what it would be next door. */
    private static final double HALF_WORTH_METRES = 6_000;

    /** However far it is: within half an hour's drive a title that fits outdoes a word in a text nearby, and not beyond. */
    private static final double LEAST_WORTH = 0.1;

    private Nearness() {}

    /** 1 next door, and less the farther away. */
    static double worth(double metres) {
        return LEAST_WORTH + (1 - LEAST_WORTH) / (1 + metres / HALF_WORTH_METRES);
    }
}
