package nl.omdehoek.shelf;

/**
 * How to go about a recipe.
 *
 * @param firstStep the one thing to do this week
 * @param pitfall what tends to go wrong, and how not to let it
 */
public record Advice(String firstStep, String pitfall, Effort effort) {

    public Advice {
        firstStep = Said.of("a first step", firstStep);
        pitfall = Said.of("what tends to go wrong", pitfall);
    }
}
