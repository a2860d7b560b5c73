package nl.omdehoek.ui.mine;

import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.shell.Typed;
import nl.omdehoek.wording.Texts;

/**
 * Asks for somebody's words once more, before what matters most is done.
 *
 * @param complaint what is wrong with what was typed, or empty
 */
record WordsAgain(String typed, String complaint) {

    static final String NAME = "woorden";

    static final WordsAgain NONE = new WordsAgain("", "");

    static WordsAgain refused(String typed, String complaint) {
        return new WordsAgain(Typed.line(typed), complaint);
    }

    PostForm form(String action, String button, Texts texts) {
        var form = new PostForm(
                action,
                Field.text(NAME, texts.get("mine.back.ask"), typed, MineView.LONGEST_WORDS)
                        .filling("off")
                        .complaint(complaint));
        form.addClassName("panel");
        return form.button("button wide", button);
    }
}
