package nl.omdehoek.ui.find;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Optional;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;

/** How a listing will look to others, on the page of who is about to post it. */
public class Preview extends Article {

    Preview(Findable thing, List<String> when, List<String> greeters, Optional<Here> here, Saying saying, Texts texts) {
        addClassName("panel");
        add(Html.dutch(texts, new H2(thing.listing().title())));
        var summary = thing.listing().wording().summary();
        if (!summary.isEmpty()) {
            add(Html.dutch(texts, Html.text("p", "lead", summary)));
        }
        var about = new About(thing, texts, saying, here);
        about.when(when);
        about.greeter(greeters);
        about.rest();
        add(about);
        var text = thing.listing().wording().text();
        if (!text.isEmpty()) {
            add(Html.dutch(texts, Html.text("p", "", text)));
        }
    }
}
