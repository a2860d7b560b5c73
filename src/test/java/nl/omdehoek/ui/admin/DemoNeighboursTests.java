package nl.omdehoek.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.geography.MunicipalityCode;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.help.Ask;
import nl.omdehoek.help.Request;
import nl.omdehoek.help.RequestDesk;
import nl.omdehoek.help.Wish;
import nl.omdehoek.moderation.Review.Cause;
import nl.omdehoek.moderation.Reviews;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import nl.omdehoek.shelf.Recipes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Who connects in the demo has something of each kind to look at. In a demo of its own: others count what the demo has. */
@OnDatabase(demo = true)
@TestPropertySource(properties = "neighbours = come")
class DemoNeighboursTests {

    private static final MunicipalityCode WEST_BETUWE = new MunicipalityCode("GM1960");

    @Autowired
    private DemoNeighbours neighbours;

    @Autowired
    private RequestDesk desk;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Recipes recipes;

    @Autowired
    private Residents residents;

    @Autowired
    private JdbcClient jdbc;

    private PersonId connector = new PersonId(UUID.randomUUID());
    private PersonId host = new PersonId(UUID.randomUUID());

    @BeforeEach
    void somebodyLooks() {
        connector = SampleStaff.with(Role.CONNECTOR, WEST_BETUWE, residents, jdbc);
        host = residents.welcome(new FirstName("Leila")).person().id();
        neighbours.come(connector, host);
    }

    private List<Ask.State> asked() {
        return desk.open(connector).stream()
                .flatMap(it -> desk.asked(it.id(), connector).stream())
                .map(Ask::state)
                .distinct()
                .toList();
    }

    private long count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Long.class).single();
    }

    @Test
    void somebodyOffersInEachWay() {
        assertThat(count("offer")).isGreaterThanOrEqualTo(4);
        assertThat(count("capacity where paused_until is not null")).isOne();
    }

    @Test
    void whoConnectsThereSeesRequestsAndNobodyElseDoes() {
        assertThat(desk.open(connector)).extracting(Request::wish).contains(Wish.QUIETLY, Wish.ONLY_CONNECTOR);
        var elsewhere = SampleStaff.with(Role.CONNECTOR, new NeighbourhoodCode("BU03440000"), residents, jdbc);
        assertThat(desk.open(elsewhere)).isEmpty();
        assertThat(desk.open(host)).isEmpty();
    }

    @Test
    void thereIsAMatchInEachState() {
        assertThat(asked()).contains(Ask.State.OPEN, Ask.State.YES, Ask.State.PASSED);
        // One said not now, another could not do it after all: of neither it is told which.
        assertThat(count("help_ask where state = 'PASSED'")).isEqualTo(2);
    }

    @Test
    void somethingWaitsSomethingChangedAndSomethingWasReported() {
        assertThat(reviews.open(connector))
                .extracting(it -> it.cause())
                .contains(Cause.POSTED, Cause.EDITED, Cause.REPORTED);
    }

    @Test
    void everybodySeesAnOfferAndARequestInTheConnectorsWords() {
        assertThat(count("public_offer where publication = 'PUBLISHED'")).isOne();
        assertThat(count("shown_request where shown_at is not null")).isOne();
    }

    @Test
    void aDraftIsHalfTypedAndRecipesAreOnTheShelf() {
        assertThat(count("draft")).isPositive();
        assertThat(recipes.all()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void whoLooksAgainFindsNothingTwice() {
        var before = count("help_request");
        neighbours.come(connector, host);

        assertThat(count("help_request")).isEqualTo(before);
    }
}
