package nl.omdehoek.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.host.HostPages;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;

/** The activities that somebody is the host of, each a way to who comes. */
@org.springframework.stereotype.Component
class HostedList {

    private final Keepers keepers;
    private final Agenda agenda;

    HostedList(Keepers keepers, Agenda agenda) {
        this.keepers = keepers;
        this.agenda = agenda;
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
        hosted.forEach(it -> list.add(new ListItem(
                Html.dutch(texts, new Anchor(HostPages.of(it.id()), it.listing().title())))));
        return List.of(new H2(texts.get("mine.hosting")), list);
    }
}
