package nl.omdehoek.listing;

/** In which role somebody confirmed a listing. */
public enum Confirmer implements Named {
    KEEPER("beheerder"),
    CONNECTOR("verbinder"),
    NEIGHBOUR("buurtbewoner");

    private final String word;

    Confirmer(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
