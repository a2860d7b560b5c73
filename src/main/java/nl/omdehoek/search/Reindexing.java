package nl.omdehoek.search;

import org.springframework.stereotype.Component;

/** Makes the whole index anew; what there is goes on answering meanwhile. */
@Component
public class Reindexing {

    private final ListingIndex index;

    Reindexing(ListingIndex index) {
        this.index = index;
    }

    public void now() {
        index.rebuild();
    }
}
