package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import java.util.List;
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

    /** Which of these it is. */
    static Component asked(Asking asking, List<Doers> which) {
        var options = Options.of(asking, FIELD, asking.say("post.doers"));
        which.forEach(it -> options.one(it.word(), asking.say("post.doers." + it), it == of(asking.answers())));
        return options.done();
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
