package nl.omdehoek.ui.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.activities.Activity;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.geography.Point;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Who stands where it is can put it exactly there; what cannot be right is said. */
@OnDatabase
class StandingThereTests {

    private static final Point SQUARE = new Point(51.88712, 5.18946);

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Residents residents;

    @Autowired
    private Keepers keepers;

    @Autowired
    private Agenda agenda;

    @Autowired
    private Neighbourhoods neighbourhoods;

    private PersonId ria;
    private Posting posting;

    @BeforeEach
    void somebodyIsKnown() {
        ria = residents.welcome(new FirstName("Ria")).person().id();
        posting = Posting.in(context).as(ria, residents);
    }

    private static Map<String, String> at(String latitude, String longitude, String exactness) {
        var fields = new HashMap<>(Posting.good("waar"));
        fields.putAll(Map.of("breedte", latitude, "lengte", longitude, "ligging", exactness));
        return fields;
    }

    private Activity posted(String exactness) {
        var draft = posting.organised();
        posting.keep(draft, "waar", at("51.88712", "5.18946", exactness));
        posting.finish(draft);
        return agenda.get(keepers.keptBy(ria, ListingKind.ACTIVITY).getFirst()).orElseThrow();
    }

    @Test
    void itIsExactlyThere() {
        var location = posted("precies").listing().location();
        assertThat(location.point()).isEqualTo(SQUARE);
        assertThat(location.exactness()).isEqualTo(Exactness.EXACT);
        assertThat(location.neighbourhood())
                .isEqualTo(neighbourhoods.at(SQUARE).orElseThrow().code());
    }

    @Test
    void whoWantsItApproximatelyGetsItSo() {
        var location = posted("ongeveer").listing().location();
        assertThat(location.point()).isNotEqualTo(SQUARE);
        assertThat(location.exactness()).isEqualTo(Exactness.APPROXIMATE);
    }

    @Test
    void whoChangesItKeepsTheVerySpot() {
        var activity = posted("precies");
        var change = Posting.reference(posting.send("/plaatsen/aanpassen/organiseren/" + activity.id(), Map.of()));
        posting.keep(change, "wat", Map.of("wat", "Dammen op het plein"));
        posting.finish(change);
        var changed = agenda.get(activity.id()).orElseThrow().listing();
        assertThat(changed.title()).isEqualTo("Dammen op het plein");
        assertThat(changed.location().point()).isEqualTo(SQUARE);
    }

    /** In the sea, in Belgium, in Groningen, nowhere, and half of a point. */
    @ParameterizedTest
    @CsvSource({"53.70000,4.20000", "51.21989,4.40346", "53.21917,6.56667", "zee,zee", "51.88712,''", "91,5", "NaN,NaN"
    })
    void whatCannotBeRightIsSaidAndLeftOutAndNoWordIsLost(String latitude, String longitude) {
        var draft = posting.organised();
        var page = Posting.page(posting.keep(draft, "waar", at(latitude, longitude, "precies")));
        assertThat(page.select(".wrong").text()).startsWith("De plek van je telefoon ligt niet bij");
        assertThat(page.select("input[name=waar]").val()).isEqualTo("Bij de fontein");
        assertThat(page.select("input[name=breedte]").val()).isEmpty();
    }
}
