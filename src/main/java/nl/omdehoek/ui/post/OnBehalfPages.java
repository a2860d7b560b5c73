package nl.omdehoek.ui.post;

import java.util.UUID;

/** Where staff write down what others ask. */
public final class OnBehalfPages {

    public static final String PATH = "/werkbank/namens";

    static final String ENTER = "/schrijf-op";

    private OnBehalfPages() {}

    /** The words for whoever asked, to be read to them once. */
    static String slip(UUID request) {
        return PATH + "/" + request;
    }
}
