package nl.omdehoek.ui.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import nl.omdehoek.exchange.SchemaOrg;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.FindableSource;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.photos.PhotoSize;
import nl.omdehoek.ui.claim.ClaimPages;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PrintWay;
import nl.omdehoek.ui.kit.QrCode;
import nl.omdehoek.ui.kit.ShareButton;
import nl.omdehoek.ui.photo.PhotoImage;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;

/** One listing: what, when, where, on which terms, and how sure we are. On paper it is a poster. */
abstract class ListingView extends ReaderView {

    private final FindableSource source;
    private final PageFacts facts;

    ListingView(FindableSource source, PageFacts facts) {
        this.source = source;
        this.facts = facts;
    }

    @Override
    protected final PageHead show(Visit visit) {
        var thing = Optional.ofNullable(visit.route().get("slug"))
                .flatMap(ListingId::endOf)
                .flatMap(source::find)
                .filter(it -> it.listing().isPublished())
                .orElseThrow(NotFoundException::new);
        var texts = visit.texts();
        var saying = new Saying(texts, ZonedDateTime.now(facts.clock()), facts.evening(visit));
        var listing = thing.listing();
        var address = Addresses.listing(thing.kind(), listing.title(), thing.id());
        var article = new Article();
        article.addClassName("poster");
        article.add(back(visit), Html.dutch(texts, new H1(listing.title())));
        if (listing.example()) {
            article.add(new Paragraph(Html.span("tag", texts.get("example.long"))));
        }
        if (!listing.wording().summary().isEmpty()) {
            article.add(
                    Html.dutch(texts, Html.text("p", "lead", listing.wording().summary())));
        }
        facts.photo(thing.kind(), thing.id()).ifPresent(it -> article.add(new PhotoImage(it, PhotoSize.LARGE)));
        action(thing, visit).ifPresent(article::add);
        var about = new About(thing, texts, saying, facts.near(visit));
        about.when(when(thing, visit, saying));
        about.greeter(facts.greeters(thing.kind(), thing.id()));
        about.rest();
        article.add(about);
        paragraphs(texts, listing.wording().text(), article);
        more(thing, visit, saying).forEach(article::add);
        ForColleagues.of(facts.forColleagues(thing.kind(), thing.id()), texts).ifPresent(article::add);
        article.add(new Confirmed(thing, texts, saying));
        article.add(new ShareButton(
                texts.get("listing.share"), title(thing, texts), facts.origin().to(address)));
        article.add(new PrintWay(texts.get("listing.print"), texts.get("listing.print.what")));
        article.add(new QrCode(facts.origin().to(address), texts.get("qr.label")));
        article.add(Html.text("p", "only-print small", facts.origin().to(address)));
        if (facts.isNobodys(thing)) {
            article.add(claim(thing, texts));
        }
        article.add(report(thing, texts));
        add(article);
        return head(thing, visit, address);
    }

    private static Component claim(Findable thing, Texts texts) {
        return new Paragraph(
                Html.link(ClaimPages.of(thing), "back not-print", new Text(texts.get("claim.link." + thing.kind()))));
    }

    private static Component report(Findable thing, Texts texts) {
        var page = "/melden/" + thing.kind().word() + "/" + thing.id();
        return new Paragraph(Html.link(page, "back not-print", new Text(texts.get("report.link"))));
    }

    private static String title(Findable thing, Texts texts) {
        var title = thing.listing().title();
        return thing.listing().example() ? texts.get("example.title", title) : title;
    }

    private PageHead head(Findable thing, Visit visit, String address) {
        var listing = thing.listing();
        var description = listing.wording().summary().isEmpty()
                ? visit.texts()
                        .get(
                                "listing.where",
                                listing.title(),
                                listing.location().town())
                : listing.wording().summary();
        var head = new PageHead(title(thing, visit.texts()), description, address)
                .withData(SchemaOrg.of(thing, facts.origin().to(address)));
        return listing.example() ? head.hidden() : head;
    }

    private static Component back(Visit visit) {
        var list = FindAddress.empty();
        var near = visit.choice("bij");
        return Html.link(
                (near.isPresent() ? list.with("bij", near.get()) : list).href(),
                "back",
                new Text("← " + visit.texts().get("listing.back")));
    }

    private static void paragraphs(Texts texts, String text, HtmlContainer into) {
        text.lines().filter(it -> !it.isBlank()).forEach(it -> into.add(Html.dutch(texts, new Paragraph(it))));
    }

    /** When it is, in lines; empty for what has no time. */
    protected abstract List<String> when(Findable thing, Visit visit, Saying saying);

    /** What most people come to this page to do. */
    protected Optional<Component> action(Findable thing, Visit visit) {
        return Optional.empty();
    }

    /** What this kind of listing has besides. */
    protected List<Component> more(Findable thing, Visit visit, Saying saying) {
        return List.of();
    }

    static Anchor linkTo(Findable other, Visit visit) {
        var address = Addresses.listing(other.kind(), other.listing().title(), other.id());
        var link = new Anchor(
                Addresses.near(address, visit.choice("bij").orElse("")),
                other.listing().title());
        return Html.dutch(visit.texts(), link);
    }
}
