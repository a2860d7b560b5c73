package nl.omdehoek.ui.find;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Set;
import nl.omdehoek.search.Finder;
import nl.omdehoek.search.When;
import nl.omdehoek.ui.kit.Ask;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.HereFinder;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.Namesakes;
import nl.omdehoek.ui.kit.WhereAsk;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;

/** One list of all that can be found. Every choice is a link, and every choice made is in the address. */
@Route(value = "zoeken", layout = Shell.class)
@FirstPaint
@AnonymousAllowed
class FindView extends ReaderView {

    private static final int LONGEST_DAY = 40;
    private static final int LONGEST_IN_TITLE = 40;

    private final Finder finder;
    private final HereFinder hereFinder;
    private final Evenings evenings;
    private final Clock clock;

    FindView(Finder finder, HereFinder hereFinder, Evenings evenings, Clock clock) {
        this.finder = finder;
        this.hereFinder = hereFinder;
        this.evenings = evenings;
        this.clock = clock;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var now = ZonedDateTime.now(clock);
        var typed = new TypedChoices(visit.choices(), now.toLocalDate());
        var address = FindAddress.of(typed);
        var here = hereFinder.find(address.get("bij")).orElse(null);
        var evening = evenings.at(here);
        var query = address.query(here, now, evening);
        var found = finder.find(query, evening);
        var saying = new Saying(texts, now, evening);
        var title = title(texts, saying, address, here);
        add(new H1(title));
        add(ask(texts, address));
        where(texts, visit, address, here);
        whenNotice(texts, visit, typed);
        add(new ChoicePanel(texts, saying, address, here, found.counts()));
        add(new Results(
                texts, saying, address, here, query.window(), found, it -> finder.count(it.query(here, now, evening))));
        var head = new PageHead(title, texts.get("find.what"), address.href());
        return (address.names().isEmpty() ? head : head.hidden())
                .withUnread(typed.unread())
                .lookedFrom(visit, here);
    }

    /** Says all that was asked that fits in a line: which words, when, and where. */
    private static String title(Texts texts, Saying saying, FindAddress address, @Nullable Here here) {
        var when = address.when().map(it -> when(texts, saying, it));
        var what = address.has("q")
                ? texts.get("find.title.words", Html.beginning(address.get("q"), LONGEST_IN_TITLE))
                        + when.map(it -> " " + it).orElse("")
                : when.map(it -> texts.get("find.title.when", it)).orElse(texts.get("find.title"));
        return here == null ? what : texts.get("find.title.near", what, here.name());
    }

    private static String when(Texts texts, Saying saying, When when) {
        return switch (when) {
            case When.Named named -> texts.get("find.title." + named.name());
            case When.Day day -> texts.get("find.title.day", saying.date(day.date()));
        };
    }

    private static Ask ask(Texts texts, FindAddress address) {
        return new Ask(FindAddress.PATH, "q", texts.get("find.ask"), address.get("q"), texts.get("find.go"))
                .example(texts.get("find.example"))
                .keeping(address.choices(Set.of("q", "pagina")))
                .asSearch();
    }

    private void where(Texts texts, Visit visit, FindAddress address, @Nullable Here here) {
        if (here == null) {
            var typed = visit.choice("bij").orElse("");
            if (!typed.isEmpty()) {
                add(Html.notice(HereFinder.unknown(texts, typed)));
            }
            add(new WhereAsk(FindAddress.PATH, texts, typed).keeping(address.choices(Set.of("bij", "pagina"))));
        }
        add(new Namesakes(
                texts,
                hereFinder,
                address.get("bij"),
                it -> address.with("bij", it).href()));
    }

    private void whenNotice(Texts texts, Visit visit, TypedChoices typed) {
        if (typed.askForThePast()) {
            add(Html.notice(texts.get("find.past")));
        } else if (typed.unread().contains("wanneer")) {
            var day = Html.beginning(visit.choice("wanneer").orElse(""), LONGEST_DAY);
            add(Html.notice(texts.get("find.when.unknown", day)));
        }
    }
}
