package nl.omdehoek.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import nl.omdehoek.help.Advertising;
import nl.omdehoek.help.Offer;
import nl.omdehoek.help.PublicOffer;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.post.PostPages;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Texts;

/** What everybody sees of somebody's offer, how that stands, and how it is changed or hidden. */
@org.springframework.stereotype.Component
class ShownOffer {

    private final Advertising advertising;
    private final PostedState posted;

    ShownOffer(Advertising advertising, PostedState posted) {
        this.advertising = advertising;
        this.posted = posted;
    }

    /** Nothing where only who connects sees it. */
    List<Component> of(Offer offer, Texts texts) {
        return advertising
                .shown(offer.id(), offer.person())
                .map(it -> of(it, offer, texts))
                .orElse(List.of());
    }

    private List<Component> of(PublicOffer shown, Offer offer, Texts texts) {
        var parts = new ArrayList<>(posted.of(shown, offer.person(), texts));
        if (shown.listing().isPublished()) {
            var page = Addresses.listing(shown.kind(), shown.listing().title(), shown.id());
            parts.add(new Paragraph(Html.link(page, "", new Text(texts.get("mine.offer.public")))));
        }
        parts.add(new PostForm(PostPages.changeOffer(offer.id())).button("button plain", texts.get("mine.posted.edit")));
        parts.add(new PostForm(EndPosts.of(shown)).button("button plain", texts.get("mine.offer.hide")));
        return parts;
    }
}
