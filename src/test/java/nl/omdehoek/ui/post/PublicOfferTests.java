package nl.omdehoek.ui.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.help.Advertising;
import nl.omdehoek.help.Offer;
import nl.omdehoek.help.OfferBoard;
import nl.omdehoek.help.PublicOffer;
import nl.omdehoek.help.RequestDesk;
import nl.omdehoek.help.Requesting;
import nl.omdehoek.help.Volunteering;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.Layer;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Publication;
import nl.omdehoek.organisations.OrganisationRegister;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** "Boormachine te leen": an offer is for who connects, unless its owner lets everybody see it. */
@OnDatabase
class PublicOfferTests {

    private static final Map<String, String> SHOWN =
            Map.of("openbaar", "ja", "titel", "Bakfiets te leen", "doet", "buren");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Residents residents;

    @Autowired
    private Volunteering volunteering;

    @Autowired
    private Advertising advertising;

    @Autowired
    private OfferBoard board;

    @Autowired
    private Requesting requesting;

    @Autowired
    private RequestDesk desk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Keepers keepers;

    @Autowired
    private OrganisationRegister organisations;

    private PersonId ria;
    private Posting posting;

    @BeforeEach
    void somebodyIsKnown() {
        ria = residents.welcome(new FirstName("Ria")).person().id();
        posting = Posting.in(context).as(ria, residents);
    }

    private String offered() {
        return posting.filled("aanbieden", "buurt", "draagkracht", "wie-ben-je");
    }

    private ListingId only() {
        return volunteering.offers(ria).stream().map(Offer::id).findFirst().orElseThrow();
    }

    private PublicOffer shown() {
        return board.get(only()).orElseThrow();
    }

    @Test
    void whoSaysNothingShowsNothing() {
        posting.finish(offered());
        assertThat(advertising.shown(only(), ria)).isEmpty();
    }

    @Test
    void whoLetsEverybodySeeItIsNamedNowhereOnIt() {
        var draft = offered();
        posting.keep(draft, "openbaar", SHOWN);
        posting.finish(draft);

        assertThat(shown().listing().title()).isEqualTo("Bakfiets te leen");
        assertThat(shown().listing().wording().summary()).isEqualTo("Ik heb een bakfiets.");
        assertThat(shown().listing().publication()).isEqualTo(Publication.WAITING);
        assertThat(keepers.greetersOf(ListingKind.OFFER, only())).isEmpty();
    }

    @Test
    void whatEverybodySeesHasATitle() {
        var draft = offered();
        var page = Posting.page(posting.keep(draft, "openbaar", Map.of("openbaar", "ja", "titel", "")));
        assertThat(page.select(".wrong").eachText()).containsExactly("Schrijf hier in een paar woorden wat het is.");
        assertThat(page.select("input[name=openbaar]").hasAttr("checked")).isTrue();
    }

    @Test
    void aShopOffersInItsOwnName() {
        var draft = offered();
        posting.keep(draft, "openbaar", Map.of("openbaar", "ja", "titel", "Tafel voor de breiclub", "doet", "winkel"));
        posting.finish(draft);
        assertThat(volunteering.offers(ria)).as("before the shop has a name").isEmpty();

        posting.keep(draft, "organisatie", Map.of("organisatie", "Bakker Bart Beesd"));
        posting.finish(draft);
        assertThat(shown().listing().belonging().layer()).isEqualTo(Layer.FORMAL);
        assertThat(organisations.nameOf(shown().listing().belonging().organisation()))
                .contains("Bakker Bart Beesd");
    }

    @Test
    void whoseItIsMattersOnlyWhereEverybodySeesIt() {
        var draft = offered();
        posting.keep(draft, "openbaar", Map.of("titel", "", "doet", "winkel"));
        posting.finish(draft);
        assertThat(volunteering.offers(ria)).hasSize(1);
        assertThat(advertising.shown(only(), ria)).isEmpty();
    }

    @Test
    void itsOwnerChangesTheWordsAndHidesIt() {
        var draft = offered();
        posting.keep(draft, "openbaar", SHOWN);
        posting.finish(draft);
        var change = Posting.reference(posting.send("/plaatsen/aanpassen/aanbieden/" + only(), Map.of()));
        posting.keep(change, "openbaar", Map.of("titel", "Grote bakfiets te leen"));
        posting.keep(change, "uitleg", Map.of("woorden", "Met huif."));
        posting.finish(change);

        assertThat(shown().listing().title()).isEqualTo("Grote bakfiets te leen");
        assertThat(shown().listing().wording().summary()).isEqualTo("Met huif.");
        assertThat(volunteering.offers(ria)).extracting(Offer::words).isEqualTo(List.of("Ik heb een bakfiets."));

        posting.send("/mijn/stoppen/aanbod/" + only(), Map.of());
        assertThat(shown().listing().publication()).isEqualTo(Publication.ENDED);
        assertThat(volunteering.offers(ria)).hasSize(1);
    }

    @Test
    void whoAsksForItAsksForJustThis() {
        var connector = SampleStaff.with(Role.CONNECTOR, new NeighbourhoodCode("BU19600200"), residents, jdbc);
        var draft = offered();
        posting.keep(draft, "openbaar", SHOWN);
        posting.finish(draft);
        board.publish(only(), Publication.PUBLISHED, "test");
        var asker = residents.welcome(new FirstName("Bas")).person().id();
        var asking = Posting.in(context).as(asker, residents);
        var begun = Posting.reference(asking.send(
                "/plaatsen/hulp/bewaar", Map.of("bij", "4153", "taak", "boodschappen", "aanbod", only().value())));
        for (var question : List.of("vraag", "wanneer-hulp", "wie-ziet", "wie-ben-je")) {
            asking.keep(begun, question, Posting.good(question));
        }
        asking.finish(begun);

        var request = requesting.of(asker).getFirst().id();
        assertThat(requesting.wanted(request)).map(PublicOffer::id).contains(only());
        assertThat(desk.find(request)).isPresent();
        jdbc.sql("delete from staff_role where person = :person")
                .param("person", connector.value())
                .update();
    }
}
