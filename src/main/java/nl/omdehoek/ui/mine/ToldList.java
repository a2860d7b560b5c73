package nl.omdehoek.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.omdehoek.listing.Publication;
import nl.omdehoek.people.Person;
import nl.omdehoek.places.Place;
import nl.omdehoek.places.Telling;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.post.PostPages;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Texts;

/** The places that somebody told of, and how those stand. */
@org.springframework.stereotype.Component
class ToldList {

    private final Telling telling;
    private final PostedState posted;

    ToldList(Telling telling, PostedState posted) {
        this.telling = telling;
        this.posted = posted;
    }

    /** Nothing for who told of nothing. */
    List<Component> of(Person person, Texts texts) {
        var told = telling.toldBy(person.id()).stream()
                .filter(it -> it.listing().publication() != Publication.ENDED
                        || !posted.of(it, person.id(), texts).isEmpty())
                .toList();
        if (told.isEmpty()) {
            return List.of();
        }
        var list = new UnorderedList();
        list.addClassName("mine");
        told.forEach(it -> list.add(row(it, person, texts)));
        return List.of(new H2(texts.get("mine.told-places")), list);
    }

    private ListItem row(Place place, Person person, Texts texts) {
        var title = place.listing().title();
        Component name = place.listing().isPublished()
                ? Html.link(Addresses.listing(place.kind(), title, place.id()), "", new Text(title))
                : Html.span("", title);
        var row = new ListItem(new H3(Html.dutch(texts, name)));
        row.add(posted.of(place, person.id(), texts));
        telling.theirs(place.id(), person.id())
                .ifPresent(_ -> row.add(new PostForm(PostPages.changePlace(place.id()))
                        .button("button plain", texts.get("mine.posted.edit"))));
        return row;
    }
}
