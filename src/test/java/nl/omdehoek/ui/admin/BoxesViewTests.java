package nl.omdehoek.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.omdehoek.help.HelpBoxes;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.search.Card;
import nl.omdehoek.search.Filters;
import nl.omdehoek.search.FindQuery;
import nl.omdehoek.search.Finder;
import nl.omdehoek.search.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

class BoxesViewTests extends AsAdministrator {

    @Autowired
    private HelpBoxes boxes;

    @Autowired
    private Finder finder;

    private Card point() {
        var all = new FindQuery("", null, null, null, Filters.of(ListingKind.HELP_POINT), Order.BEST, 1);
        return finder.first(all, 1).getFirst();
    }

    private void adaLooksAtIt() {
        adaOpens("/beheer/postbussen");
        fill("naam", point().title());
        press("Zoek de dienst");
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void anAdministratorSetsAndTakesAwayABox() {
        var id = point().id();
        adaLooksAtIt();
        fill("adres-" + id, "post@wijkteam.example");
        press("Bewaar het adres van " + point().title());
        assertThat(boxes.of(id, ada)).contains(new MailAddress("post@wijkteam.example"));

        fill("adres-" + id, "");
        press("Bewaar het adres van " + point().title());
        assertThat(boxes.of(id, ada)).isEmpty();
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void whatIsNoAddressIsSaidAndNotKept() {
        adaLooksAtIt();
        fill("adres-" + point().id(), "wijkteam");
        var page = press("Bewaar het adres van " + point().title());
        assertThat(page.select("[role=alert]").text()).contains("e-mailadres");
        assertThat(boxes.of(point().id(), ada)).isEmpty();
    }

    @Test
    void onlyAnAdministratorReadsABox() {
        var somebody = new PersonId(UUID.randomUUID());
        assertThatThrownBy(() -> boxes.of(point().id(), somebody)).isInstanceOf(NotAllowed.class);
    }

    @Test
    @WithAnonymousUser
    void nobodyElseSeesIt() {
        open("/beheer/postbussen");
        assertThat(find(BoxesView.class).all()).isEmpty();
    }
}
