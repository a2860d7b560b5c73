package nl.omdehoek.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.omdehoek.activities.Activity;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Publication;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.host.HostPages;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.post.PostPages;
import nl.omdehoek.wording.Texts;

/** The activities that somebody is the host of, each a way to who comes, and how those stand that they posted. */
@org.springframework.stereotype.Component
class HostedList {

    private final Keepers keepers;
    private final Agenda agenda;
    private final PostedState posted;

    HostedList(Keepers keepers, Agenda agenda, PostedState posted) {
        this.keepers = keepers;
        this.agenda = agenda;
        this.posted = posted;
    }

    /** Nothing for who hosts nothing. */
    List<Component> of(Person person, Texts texts) {
        var hosted = keepers.keptBy(person.id(), ListingKind.ACTIVITY).stream()
                .flatMap(it -> agenda.get(it).stream())
                .toList();
        if (hosted.isEmpty()) {
            return List.of();
        }
        var list = new UnorderedList();
        list.addClassName("mine");
        hosted.forEach(it -> list.add(row(it, person, texts)));
        return List.of(new H2(texts.get("mine.hosting")), list);
    }

    private ListItem row(Activity activity, Person person, Texts texts) {
        var row = new ListItem(new H3(Html.dutch(
                texts,
                new Anchor(HostPages.of(activity.id()), activity.listing().title()))));
        row.add(posted.of(agenda.find(activity.id()).orElseThrow(), person.id(), texts));
        if (activity.listing().publication() != Publication.ENDED
                && keepers.wrote(person.id(), ListingKind.ACTIVITY, activity.id())) {
            row.add(
                    new PostForm(PostPages.change(activity.id())).button("button plain", texts.get("mine.posted.edit")),
                    EndPosts.way(activity, texts));
        }
        return row;
    }
}
