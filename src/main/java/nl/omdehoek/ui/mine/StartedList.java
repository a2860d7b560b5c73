package nl.omdehoek.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.omdehoek.initiatives.Initiative;
import nl.omdehoek.initiatives.InitiativeRegister;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Publication;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.post.PostPages;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Texts;

/** The initiatives that somebody keeps, and how those stand that they posted. */
@org.springframework.stereotype.Component
class StartedList {

    private final Keepers keepers;
    private final InitiativeRegister initiatives;
    private final PostedState posted;

    StartedList(Keepers keepers, InitiativeRegister initiatives, PostedState posted) {
        this.keepers = keepers;
        this.initiatives = initiatives;
        this.posted = posted;
    }

    /** Nothing for who keeps none. */
    List<Component> of(Person person, Texts texts) {
        var kept = keepers.keptBy(person.id(), ListingKind.INITIATIVE).stream()
                .flatMap(it -> initiatives.get(it).stream())
                .toList();
        if (kept.isEmpty()) {
            return List.of();
        }
        var list = new UnorderedList();
        list.addClassName("mine");
        kept.forEach(it -> list.add(row(it, person, texts)));
        return List.of(new H2(texts.get("mine.started")), list);
    }

    private ListItem row(Initiative initiative, Person person, Texts texts) {
        var listing = initiative.listing();
        Component name = listing.isPublished()
                ? Html.link(
                        Addresses.listing(initiative.kind(), listing.title(), initiative.id()),
                        "",
                        new Text(listing.title()))
                : Html.span("", listing.title());
        var row = new ListItem(new H3(Html.dutch(texts, name)));
        row.add(posted.of(initiative, person.id(), texts));
        if (listing.publication() == Publication.ENDED) {
            row.add(Html.soft(texts.get("mine.stopped")));
        } else {
            row.add(
                    new PostForm(PostPages.change(initiative.id()))
                            .button("button plain", texts.get("mine.posted.edit")),
                    EndPosts.way(initiative, texts));
        }
        return row;
    }
}
