package nl.omdehoek.ui.mine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.omdehoek.activities.JoinOutcome;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.activities.PlaceOffers;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.ui.shell.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the holder of a slip or a mail does with it: cancel, or take the place that came free. */
@Controller
class TicketPosts {

    private final Grants grants;
    private final Joining joining;
    private final PlaceOffers offers;

    TicketPosts(Grants grants, Joining joining, PlaceOffers offers) {
        this.grants = grants;
        this.joining = joining;
        this.offers = offers;
    }

    @PostMapping(TicketView.PATH + "/{secret}/af")
    void leave(@PathVariable String secret, HttpServletResponse response) {
        grants.use(secret, Grant.Kind.SIGN_UP).ifPresent(it -> joining.leave(it.person(), UUID.fromString(it.about())));
        SeeOther.page(response, TicketView.PATH + "/" + secret);
    }

    @PostMapping(FreePlaceView.PATH + "/{secret}/ja")
    void take(@PathVariable String secret, HttpServletResponse response) {
        var outcome = grants.use(secret, Grant.Kind.PLACE)
                .flatMap(it -> offers.find(UUID.fromString(it.about())))
                .map(offers::take);
        var page = FreePlaceView.PATH + "/" + secret;
        // Who taps again waits for nothing any more, and is told so.
        SeeOther.page(
                response,
                outcome.map(it -> page + "?" + MineView.DONE + "=" + done(it)).orElse(page));
    }

    private static String done(JoinOutcome outcome) {
        return switch (outcome) {
            case JoinOutcome.Coming _ -> FreePlaceView.TAKEN;
            case JoinOutcome.Full _ -> FreePlaceView.FULL;
            case JoinOutcome.Suspended _ -> FreePlaceView.MAY_NOT;
            default -> FreePlaceView.OFF;
        };
    }

    @PostMapping(FreePlaceView.PATH + "/{secret}/nee")
    void stop(@PathVariable String secret, HttpServletResponse response) {
        grants.use(secret, Grant.Kind.PLACE).ifPresent(it -> offers.stop(it.person(), UUID.fromString(it.about())));
        SeeOther.page(response, FreePlaceView.PATH + "/" + secret);
    }

    /** Who comes to the address of what was sent finds the page with the buttons. */
    @GetMapping({
        TicketView.PATH + "/{secret}/af",
        FreePlaceView.PATH + "/{secret}/ja",
        FreePlaceView.PATH + "/{secret}/nee"
    })
    String page(HttpServletRequest request) {
        return "redirect:" + request.getRequestURI().replaceFirst("/[a-z]+$", "");
    }
}
