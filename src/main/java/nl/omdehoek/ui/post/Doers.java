package nl.omdehoek.ui.post;

import nl.omdehoek.listing.Layer;
import nl.omdehoek.listing.Named;

/** Who does it: the less that is organised, the less is asked. */
enum Doers implements Named {
    NEIGHBOURS("buren", Layer.INFORMAL),
    GROUP("groep", Layer.INFORMALLY_ORGANISED),
    ORGANISATION("organisatie", Layer.FORMAL),
    BUSINESS("winkel", Layer.FORMAL);

    /** The field that asks it. */
    static final String FIELD = "doet";

    private final String word;
    private final Layer layer;

    Doers(String word, Layer layer) {
        this.word = word;
        this.layer = layer;
    }

    /** Neighbours, where nobody said otherwise. */
    static Doers of(Answers answers) {
        return Named.parse(Doers.class, answers.get(FIELD)).orElse(NEIGHBOURS);
    }

    @Override
    public String word() {
        return word;
    }

    Layer layer() {
        return layer;
    }

    boolean isOrganisation() {
        return layer == Layer.FORMAL;
    }
}
