package nl.omdehoek.ui.mine;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;

/** Where the rest is of what is one's own. */
class MineWays extends UnorderedList {

    /** @param known whether we know who it is */
    MineWays(Texts texts, boolean known) {
        addClassName("ways");
        if (known) {
            add(way(FollowView.PATH, texts.get("follow.title")));
        }
        add(way(DisplayView.PATH, texts.get("display.title")));
    }

    private static ListItem way(String path, String text) {
        return new ListItem(Html.link(path, "", new Text(text)));
    }
}
