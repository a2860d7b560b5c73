package nl.omdehoek.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.omdehoek.activities.Organising;
import nl.omdehoek.help.Advertising;
import nl.omdehoek.initiatives.Starting;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Named;
import nl.omdehoek.listing.NotYours;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.SeeOther;
import nl.omdehoek.wording.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Somebody stops with what they organise or started, or shows an offer no longer. */
@Controller
class EndPosts {

    private static final String PATH = MinePages.MINE + "/stoppen/";

    private final Organising organising;
    private final Starting starting;
    private final Advertising advertising;
    private final BrowserCookies cookies;

    EndPosts(Organising organising, Starting starting, Advertising advertising, BrowserCookies cookies) {
        this.organising = organising;
        this.starting = starting;
        this.advertising = advertising;
        this.cookies = cookies;
    }

    /** It cannot be undone, so it says first what happens. */
    static Component way(Findable thing, Texts texts) {
        return Html.of(
                "details",
                "more",
                Html.text("summary", "", texts.get("mine.stop")),
                new Paragraph(texts.get("mine.stop." + thing.kind())),
                new PostForm(of(thing))
                        .button("button plain", texts.get("mine.stop.yes")));
    }

    static String of(Findable thing) {
        return PATH + thing.kind().word() + "/" + thing.id();
    }

    @PostMapping(PATH + "{kind}/{id}")
    void stop(
            @PathVariable String kind,
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response) {
        var listing = ListingId.endOf(id).orElseThrow(EndPosts::notThere);
        var person = cookies.who(request).orElseThrow(EndPosts::notThere).id();
        try {
            stop(Named.parse(ListingKind.class, kind).orElseThrow(EndPosts::notThere), listing, person);
        } catch (NotYours _) {
            throw notThere();
        }
        SeeOther.page(response, MinePages.MINE);
    }

    private void stop(ListingKind kind, ListingId id, PersonId person) {
        switch (kind) {
            case ACTIVITY -> organising.stop(id, person);
            case INITIATIVE -> starting.stop(id, person);
            case OFFER -> advertising.hide(id, person);
            case PLACE, HELP_POINT -> throw notThere();
        }
    }

    @GetMapping(PATH + "{kind}/{id}")
    void page(@PathVariable String kind, @PathVariable String id, HttpServletResponse response) {
        SeeOther.page(response, MinePages.MINE);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
