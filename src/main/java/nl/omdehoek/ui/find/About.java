package nl.omdehoek.ui.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omdehoek.listing.Audience;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.Listing;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Supplies;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.Icon;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;

/** The facts of a listing, each with a picture and in words. */
class About extends HtmlContainer {

    private final Findable thing;
    private final Listing listing;
    private final Texts texts;
    private final Saying saying;
    private final Optional<Here> here;

    About(Findable thing, Texts texts, Saying saying, Optional<Here> here) {
        super("dl");
        addClassName("about");
        this.thing = thing;
        this.listing = thing.listing();
        this.texts = texts;
        this.saying = saying;
        this.here = here;
    }

    void when(List<String> lines) {
        if (!lines.isEmpty()) {
            var all = new ArrayList<Component>();
            all.add(Html.text("b", "", lines.getFirst()));
            lines.stream().skip(1).forEach(it -> all.add(Html.text("div", "soft", it)));
            fact("clock", "about.when", all.toArray(Component[]::new));
        }
    }

    /** Whom to ask for, by first name; nothing where nobody is named. */
    void greeter(List<String> names) {
        if (!names.isEmpty()) {
            fact("mine", "about.greeter", new Text(texts.get("about.greeter.ask", String.join(", ", names))));
        }
    }

    void rest() {
        fact("pin", "about.where", new WhereLines(texts, saying, here).of(thing));
        what();
        cost();
        if (isComeTo()) {
            access();
        }
        referral();
        if (isComeTo()) {
            welcome();
        }
        contact();
        exchange();
    }

    private void what() {
        var words = new ArrayList<String>();
        if (!thing.sort().isEmpty()) {
            words.add(texts.get("sort." + thing.kind() + "." + thing.sort()));
        }
        if (listing.welcome().setting() != null) {
            words.add(saying.name("setting", listing.welcome().setting()));
        }
        var themes =
                texts.get("about.themes", names("theme", listing.belonging().themes()));
        if (words.isEmpty()) {
            fact("area", "about.sort", new Text(themes));
        } else {
            fact("area", "about.sort", new Text(String.join(" · ", words)), Html.text("div", "soft", themes));
        }
    }

    /** An offer comes to whoever asks for it. */
    private boolean isComeTo() {
        return thing.kind() != ListingKind.OFFER;
    }

    private void cost() {
        var cost = listing.welcome().cost();
        if (cost != null) {
            var note = listing.welcome().costNote();
            var text = new ArrayList<Component>();
            text.add(new Text(saying.cost(cost)));
            if (!note.isEmpty()) {
                text.add(Html.dutch(texts, Html.span("", ", " + note)));
            }
            fact("euro", "about.cost", text.toArray(Component[]::new));
        }
    }

    private void access() {
        var access = names("access", listing.welcome().access());
        fact("tick", "about.access", new Text(access.isEmpty() ? texts.get("access.unknown") : access));
    }

    private void referral() {
        if (listing.welcome().referral() != null) {
            fact(
                    "key",
                    "about.referral",
                    new Text(texts.get(listing.welcome().referral() ? "referral.needed" : "referral.none")));
        }
    }

    private void welcome() {
        var welcome = listing.welcome();
        var whom = new ArrayList<String>();
        whom.add(
                welcome.audiences().contains(Audience.EVERYONE) && welcome.ages() == null
                        ? texts.get("audience.welcome")
                        : names("audience", welcome.audiences()));
        if (welcome.ages() != null) {
            whom.add(saying.ages(welcome.ages()));
        }
        fact("people", "about.whom", new Text(String.join(", ", whom)));
        if (!welcome.languages().equals(Set.of("nl"))) {
            fact(
                    "talk",
                    "about.languages",
                    new Text(welcome.languages().stream()
                            .sorted()
                            .map(saying::language)
                            .collect(Collectors.joining(", "))));
        }
    }

    private void contact() {
        thing.organisationName().ifPresent(it -> fact("info", "about.organisation", new Text(it)));
        var contact = listing.contact();
        if (!contact.telephone().isEmpty()) {
            fact(
                    "phone",
                    "about.telephone",
                    new Anchor("tel:" + contact.telephone().replaceAll("[^+\\d]", ""), contact.telephone()));
        }
        if (!contact.website().isEmpty()) {
            var link = new Anchor(contact.website(), contact.website().replaceFirst("^https?://", ""));
            link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
            fact("web", "about.website", link);
        }
    }

    private void exchange() {
        supplies("about.needs", listing.exchange().needs());
        supplies("about.has", listing.exchange().has());
    }

    private void supplies(String label, Supplies supplies) {
        if (!supplies.isEmpty()) {
            fact("repeat", label, labelled(label), new Text(new SupplyWords(texts).of(supplies)));
        }
    }

    /** The icon does not tell it apart; who listens hears the label already. */
    private Component labelled(String label) {
        var words = Html.span("", texts.get(label) + ": ");
        words.getElement().setAttribute("aria-hidden", "true");
        return words;
    }

    private String names(String group, Collection<? extends Enum<?>> choices) {
        return choices.stream()
                .sorted()
                .map(it -> texts.get(group + "." + it.name()))
                .collect(Collectors.joining(", "));
    }

    private void fact(String icon, String label, Component... says) {
        var about = new HtmlContainer("dt");
        about.add(new Icon(icon), Html.unseen(texts.get(label)));
        var what = new HtmlContainer("dd");
        what.add(new Div(says));
        add(about, what);
    }
}
