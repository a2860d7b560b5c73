package nl.omdehoek.ui.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import nl.omdehoek.help.HelpTask;
import nl.omdehoek.help.OfferBoard;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Saying;

/** What a neighbour or a shop offers, and the way to ask for it: through who connects there. */
@Route(value = "aanbod/:slug", layout = Shell.class)
@FirstPaint
@AnonymousAllowed
class OfferView extends ListingView {

    OfferView(OfferBoard offers, PageFacts facts) {
        super(offers, facts);
    }

    @Override
    protected List<String> when(Findable offer, Visit visit, Saying saying) {
        return List.of();
    }

    @Override
    protected Optional<Component> action(Findable offer, Visit visit) {
        var texts = visit.texts();
        var ask = Addresses.near(
                "/plaatsen/hulp?taak=" + HelpTask.valueOf(offer.sort()).word() + "&aanbod=" + offer.id(),
                visit.choice("bij").orElse(""));
        var way = new Div(
                Html.link(ask, "button wide", new Text(texts.get("offer.ask"))),
                new Paragraph(texts.get("offer.ask.what")));
        way.addClassName("not-print");
        return Optional.of(way);
    }
}
