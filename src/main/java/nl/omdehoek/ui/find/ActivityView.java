package nl.omdehoek.ui.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Occurrence;
import nl.omdehoek.initiatives.InitiativeRegister;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.places.PlaceGuide;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;

/** One activity: its next dates, where it is, and whose it is. */
@Route(value = "activiteit/:slug", layout = Shell.class)
@FirstPaint
@AnonymousAllowed
class ActivityView extends ListingView {

    private static final int DATES_SHOWN = 6;

    private final Agenda agenda;
    private final PlaceGuide places;
    private final InitiativeRegister initiatives;

    ActivityView(Agenda agenda, PlaceGuide places, InitiativeRegister initiatives, PageFacts facts) {
        super(agenda, facts);
        this.agenda = agenda;
        this.places = places;
        this.initiatives = initiatives;
    }

    @Override
    protected List<String> when(Findable thing, Visit visit, Saying saying) {
        var texts = visit.texts();
        var dates = agenda.upcoming(thing.id()).stream().limit(DATES_SHOWN).toList();
        if (dates.isEmpty()) {
            return List.of(texts.get("activity.over"));
        }
        var lines = new ArrayList<String>();
        lines.add(date(dates.getFirst(), texts, saying));
        agenda.get(thing.id())
                .flatMap(it -> new RepetitionWords(texts).of(it.schedule().repetition()))
                .ifPresent(lines::add);
        later(dates, texts, saying).ifPresent(lines::add);
        dates.stream()
                .skip(1)
                .filter(it -> it.state() != Occurrence.State.PLANNED)
                .forEach(it -> lines.add(date(it, texts, saying)));
        return lines;
    }

    @Override
    protected Optional<Component> action(Findable thing, Visit visit) {
        var isOn = agenda.upcoming(thing.id()).stream().anyMatch(it -> it.state() != Occurrence.State.CANCELLED);
        if (!isOn) {
            return Optional.empty();
        }
        var page = Addresses.listing(thing.kind(), thing.listing().title(), thing.id()) + "/meedoen";
        return Optional.of(Html.link(
                Addresses.near(page, visit.choice("bij").orElse("")),
                "button wide not-print",
                new Text(visit.texts().get("join.link"))));
    }

    /** The dates to come, in one line; what is off or elsewhere in time has a line of its own. */
    private static Optional<String> later(List<Occurrence> dates, Texts texts, Saying saying) {
        var days = dates.stream()
                .skip(1)
                .filter(it -> it.state() == Occurrence.State.PLANNED)
                .map(it -> saying.shortDate(saying.dateOf(it.start())))
                .collect(Collectors.joining(", "));
        return days.isEmpty() ? Optional.empty() : Optional.of(texts.get("activity.later", days));
    }

    private static String date(Occurrence date, Texts texts, Saying saying) {
        var times = saying.from(day(date, saying), date.start(), date.end());
        return switch (date.state()) {
            case PLANNED -> times;
            case MOVED -> texts.get("activity.moved", times, saying.shortDate(date.date()));
            case CANCELLED -> texts.get("activity.cancelled", times);
        };
    }

    /** With its date: a poster hangs there tomorrow too. */
    private static String day(Occurrence occurrence, Saying saying) {
        var day = saying.day(occurrence.start());
        var date = saying.date(saying.dateOf(occurrence.start()));
        return day.equals(date) ? day : day + ", " + date;
    }

    @Override
    protected List<Component> more(Findable thing, Visit visit, Saying saying) {
        var all = new ArrayList<Component>();
        var on = agenda.upcoming(thing.id()).stream()
                .filter(it -> it.state() != Occurrence.State.CANCELLED)
                .toList();
        if (!on.isEmpty()) {
            var page = Addresses.listing(thing.kind(), thing.listing().title(), thing.id());
            all.add(new CalendarChoices(page, on, visit.texts(), saying));
        }
        agenda.get(thing.id()).ifPresent(activity -> {
            if (activity.seats() != null) {
                all.add(Html.soft(visit.texts().get("activity.seats", activity.seats())));
            }
            if (activity.initiative() != null) {
                initiatives
                        .find(activity.initiative())
                        .filter(it -> it.listing().isPublished())
                        .ifPresent(it -> all.add(line(visit.texts().get("activity.initiative"), linkTo(it, visit))));
            }
            if (activity.place() != null) {
                places.find(activity.place())
                        .filter(it -> it.listing().isPublished())
                        .ifPresent(it -> all.add(line(visit.texts().get("activity.place"), linkTo(it, visit))));
            }
        });
        return all;
    }

    private static Paragraph line(String text, Component link) {
        var line = new Paragraph(text + " ");
        line.add(link);
        line.addClassName("not-print");
        return line;
    }
}
