package nl.omdehoek.ui.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.omdehoek.activities.Activity;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Occurrence;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Saying;

/** The activities of a place or an initiative, each with its next date, soonest first. */
class ActivityList {

    private final Visit visit;
    private final Saying saying;
    private final Agenda agenda;

    ActivityList(Visit visit, Saying saying, Agenda agenda) {
        this.visit = visit;
        this.saying = saying;
        this.agenda = agenda;
    }

    /** Empty if none of them has a date to come. */
    List<Component> of(List<Activity> activities, String title) {
        var rows = activities.stream()
                .filter(it -> it.isListedOn(saying.now().toLocalDate()))
                .flatMap(it -> next(it).stream())
                .sorted(Comparator.comparing(it -> it.date().start()))
                .map(this::row)
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        var list = new UnorderedList();
        list.addClassName("asks");
        rows.forEach(list::add);
        return List.of(new H2(visit.texts().get(title)), list);
    }

    private Optional<Next> next(Activity activity) {
        return agenda.upcoming(activity.id()).stream()
                .filter(it -> it.state() != Occurrence.State.CANCELLED)
                .findFirst()
                .map(it -> new Next(activity, it));
    }

    private ListItem row(Next next) {
        Anchor link = ListingView.linkTo(next.activity(), visit);
        var when = new Paragraph(visit.texts()
                .get(
                        "activity.at",
                        saying.day(next.date().start()),
                        saying.time(next.date().start())));
        when.addClassNames("soft", "small");
        return new ListItem(link, when);
    }

    private record Next(Activity activity, Occurrence date) {}
}
