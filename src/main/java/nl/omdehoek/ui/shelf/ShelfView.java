package nl.omdehoek.ui.shelf;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omdehoek.listing.Named;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.shelf.Recipe;
import nl.omdehoek.shelf.Recipes;
import nl.omdehoek.ui.kit.Choices;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import org.jspecify.annotations.Nullable;

/** All recipes, or those about one theme; which one is in the address. */
@Route(value = "schap", layout = Shell.class)
@FirstPaint
@AnonymousAllowed
class ShelfView extends ReaderView {

    private final Recipes recipes;

    ShelfView(Recipes recipes) {
        this.recipes = recipes;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var typed = visit.choice("thema");
        var theme = typed.flatMap(it -> Named.parse(Theme.class, it));
        if (theme.isPresent()) {
            add(ShelfAddress.back(visit));
        }
        add(new H1(texts.get("shelf.title")), new Paragraph(texts.get("shelf.lead")));
        theme.ifPresent(it -> add(offer(new Choices(texts.get("choices.made")), it, true, visit)));
        add(themes(visit, theme.orElse(null)));
        add(list(visit, theme.map(recipes::about).orElseGet(recipes::all)));
        var head = new PageHead(texts.get("shelf.title"), texts.get("shelf.lead"), ShelfAddress.about(theme));
        return (theme.isPresent() ? head.hidden() : head)
                .withUnread(typed.isPresent() && theme.isEmpty() ? Set.of("thema") : Set.of());
    }

    /** A tap away, so that the recipes stand in sight. A theme that would leave nothing is not offered. */
    private Component themes(Visit visit, @Nullable Theme chosen) {
        var texts = visit.texts();
        var choices = new Choices(texts.get("shelf.theme"));
        Arrays.stream(Theme.values())
                .filter(it -> it != chosen && !recipes.about(it).isEmpty())
                .forEach(it -> offer(choices, it, false, visit));
        return Html.of("details", "more", Html.text("summary", "", texts.get("shelf.theme")), choices);
    }

    /** One that was chosen leads back to all. */
    private Choices offer(Choices choices, Theme theme, boolean chosen, Visit visit) {
        var address = chosen ? ShelfAddress.SHELF : ShelfAddress.about(Optional.of(theme));
        var left = (long) recipes.about(theme).size();
        var name = visit.texts().get("theme." + theme.name());
        return choices.add(name, ShelfAddress.near(address, visit), chosen, left);
    }

    private static Component list(Visit visit, List<Recipe> recipes) {
        var texts = visit.texts();
        if (recipes.isEmpty()) {
            return new Paragraph(texts.get("shelf.nothing"));
        }
        var list = new UnorderedList();
        list.setId("recepten");
        list.addClassName("mine");
        recipes.forEach(it -> list.add(row(visit, it)));
        return new Section(Html.soft(texts.get("shelf.count", recipes.size())), list);
    }

    private static ListItem row(Visit visit, Recipe recipe) {
        var link = new Anchor(ShelfAddress.near(ShelfAddress.of(recipe), visit), recipe.title());
        return Html.dutch(visit.texts(), new ListItem(new H2(link), new Paragraph(recipe.what())));
    }
}
