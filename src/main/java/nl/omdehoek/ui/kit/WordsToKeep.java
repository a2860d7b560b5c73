package nl.omdehoek.ui.kit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import nl.omdehoek.wording.Texts;

/** Code words, each on a line of its own, to be written down. */
public class WordsToKeep extends OrderedList {

    /** @param words with spaces between them */
    public WordsToKeep(Texts texts, String words) {
        addClassName("code-words");
        for (var word : words.split(" ", -1)) {
            add(Html.dutch(texts, new ListItem(word)));
        }
    }
}
