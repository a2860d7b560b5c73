package nl.omdehoek.ui.mine;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import nl.omdehoek.wording.Texts;

/** The ways to what we know of somebody: to see it, to take it along, and to end it. */
class OwnData extends Section {

    OwnData(Texts texts) {
        add(
                new H2(texts.get("own.title")),
                new UnorderedList(
                        way(PhonesView.PATH, texts.get("phones.title")),
                        way(AllView.PATH, texts.get("all.title")),
                        way(ForgetView.PATH, texts.get("forget.title")),
                        way("/privacy", texts.get("own.privacy"))));
        addClassName("ways");
    }

    private static ListItem way(String href, String text) {
        return new ListItem(new Anchor(href, text));
    }
}
