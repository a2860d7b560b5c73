package nl.omdehoek.ui.messages;

import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.wording.Texts;

/** Asks somebody whom this browser does not know for their words, and then leads on to where they wanted to be. */
public class WordsAsk extends PostForm {

    private static final int LONGEST_WORDS = 200;

    public WordsAsk(Texts texts, String path) {
        super(
                "/mijn/terug",
                Field.text("woorden", texts.get("mine.back.ask"), "", LONGEST_WORDS)
                        .filling("off"),
                Field.tick("eigen", texts.get("join.own"), false));
        addClassName("panel");
        with("naar", path).button("button wide", texts.get("mine.back.go"));
    }
}
