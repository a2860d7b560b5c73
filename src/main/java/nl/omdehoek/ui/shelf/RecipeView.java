package nl.omdehoek.ui.shelf;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import nl.omdehoek.shelf.Effort;
import nl.omdehoek.shelf.Recipe;
import nl.omdehoek.shelf.Recipes;
import nl.omdehoek.shelf.Source;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PrintWay;
import nl.omdehoek.ui.kit.QrCode;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Origin;
import nl.omdehoek.wording.Texts;

/** One recipe: what it is, how to begin, what to mind, and the draft that whoever takes it over begins with. */
@Route(value = "schap/:key", layout = Shell.class)
@FirstPaint
@AnonymousAllowed
class RecipeView extends ReaderView {

    private final Recipes recipes;
    private final Origin origin;

    RecipeView(Recipes recipes, Origin origin) {
        this.recipes = recipes;
        this.origin = origin;
    }

    @Override
    protected PageHead show(Visit visit) {
        var recipe = Optional.ofNullable(visit.route().get("key"))
                .flatMap(recipes::find)
                .orElseThrow(NotFoundException::new);
        var texts = visit.texts();
        var article = new Article();
        article.add(ShelfAddress.back(visit), Html.dutch(texts, new H1(recipe.title())));
        article.add(Html.dutch(texts, Html.text("p", "lead", recipe.what())));
        article.add(labelled("p", texts, "shelf.whom", recipe.forWhom()));
        article.add(Html.dutch(texts, Html.soft(recipe.source().credit() + ".")));
        article.add(step(recipe, texts), new H2(texts.get("shelf.pitfall")));
        article.add(Html.dutch(texts, new Paragraph(recipe.advice().pitfall())));
        if (!recipe.advice().effort().isUnknown()) {
            article.add(
                    new H2(texts.get("shelf.effort")), effort(recipe.advice().effort(), texts));
        }
        article.add(draft(recipe, visit), source(recipe.source(), texts));
        article.add(new PrintWay(texts.get("shelf.print"), texts.get("shelf.print.what")));
        var page = origin.to(ShelfAddress.of(recipe));
        article.add(new QrCode(page, texts.get("qr.label")), Html.text("p", "only-print small", page));
        add(article);
        return new PageHead(recipe.title(), recipe.what(), ShelfAddress.of(recipe));
    }

    private static Component step(Recipe recipe, Texts texts) {
        var step = Html.dutch(texts, new Paragraph(recipe.advice().firstStep()));
        return Html.of("section", "panel", new H2(texts.get("shelf.first")), step);
    }

    /** Our word for what it is, and theirs. */
    private static HtmlContainer labelled(String tag, Texts texts, String label, String sentence) {
        return Html.of(
                tag,
                "",
                Html.text("b", "", texts.get(label)),
                new Text(" "),
                Html.dutch(texts, Html.span("", sentence)));
    }

    /** Only what is known of it. */
    private static Component effort(Effort effort, Texts texts) {
        var points = new UnorderedList();
        points.addClassName("points");
        point(points, texts, "shelf.effort.time", effort.time());
        point(points, texts, "shelf.effort.people", effort.people());
        point(points, texts, "shelf.effort.money", effort.money());
        return points;
    }

    private static void point(UnorderedList points, Texts texts, String of, String sentence) {
        if (!sentence.isEmpty()) {
            points.add(labelled("li", texts, of, sentence));
        }
    }

    /** What goes along with whoever takes it over, shown before they do. */
    private static Component draft(Recipe recipe, Visit visit) {
        var texts = visit.texts();
        return Html.of(
                "section",
                "panel not-print",
                new H2(texts.get("shelf.take")),
                new Paragraph(texts.get("shelf.take.what")),
                Html.dutch(
                        texts,
                        Html.of(
                                "blockquote",
                                "notice",
                                new H3(recipe.title()),
                                new Paragraph(recipe.draftSummary()),
                                Html.soft(recipe.source().credit() + "."))),
                new Paragraph(texts.get("shelf.take.change")),
                Html.link(
                        ShelfAddress.near(ShelfAddress.taking(recipe), visit),
                        "button wide",
                        new Text(texts.get("shelf.take.go"))));
    }

    private static Component source(Source source, Texts texts) {
        return Html.of(
                "p",
                "confirmed",
                new Text(texts.get("shelf.source") + " "),
                Html.dutch(texts, Html.span("", "‘" + source.title() + "’ (" + source.part() + ").")));
    }
}
