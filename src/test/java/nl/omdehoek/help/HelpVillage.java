package nl.omdehoek.help;

import static nl.omdehoek.help.HelpTask.GROCERIES;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.omdehoek.TestClock;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.geography.Point;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.messages.Introductions;
import nl.omdehoek.people.AboutMe;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of help between people begin with: a village for each, out of reach of all others, and somebody who connects there. */
public abstract class HelpVillage {

    private static final AtomicInteger VILLAGES = new AtomicInteger();
    private static final double APART = 0.2;
    private static final int IN_A_ROW = 100;

    @Autowired
    protected Matching matching;

    @Autowired
    protected Volunteering volunteering;

    @Autowired
    protected Requesting requesting;

    @Autowired
    protected RequestDesk desk;

    @Autowired
    protected Afterwards afterwards;

    @Autowired
    protected Promises promises;

    @Autowired
    protected Turns turns;

    @Autowired
    protected OfferRounds offerRounds;

    @Autowired
    protected Introductions introductions;

    @Autowired
    protected Residents residents;

    @Autowired
    protected AboutMe aboutMe;

    @Autowired
    protected Journal journal;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected TestClock clock;

    @Autowired
    private RequestRounds requestRounds;

    @Autowired
    private AskRounds askRounds;

    @Autowired
    StoredAsks asks;

    @Autowired
    HelpData data;

    protected Point here;
    protected PersonId connector;

    /** A neighbourhood where nobody has any role, in a municipality of its own. */
    protected NeighbourhoodCode nobodys;

    @BeforeEach
    protected void somebodyConnectsInAVillage() {
        var village = VILLAGES.getAndIncrement();
        here = new Point(40 + village % IN_A_ROW * APART, 5.1 + Math.floorDiv(village, IN_A_ROW));
        nobodys = new NeighbourhoodCode("BU" + (9000 + village) + "0001");
        connector = SampleStaff.with(Role.CONNECTOR, Sample.BEESD, residents, jdbc);
    }

    /** Else each request of the tests that follow is told to them all. */
    @AfterEach
    protected void theyConnectNoMore() {
        jdbc.sql("delete from staff_role where person = :person")
                .param("person", connector.value())
                .update();
    }

    protected PersonId person() {
        return residents.welcome(new FirstName("Gijs")).person().id();
    }

    protected Offer offered(Capacity capacity) {
        return offered(Sample.offer(person(), GROCERIES, here), capacity);
    }

    protected Offer offered(Sample.OfferMaker maker, Capacity capacity) {
        var offer = maker.offer();
        volunteering.offer(offer, capacity);
        return offer;
    }

    protected Offer offered() {
        return offered(Capacity.timesAMonth(10));
    }

    protected Sample.RequestMaker groceries() {
        return Sample.request(person(), GROCERIES, here);
    }

    protected UUID requested(Sample.RequestMaker maker) {
        var request = maker.request();
        requesting.request(request);
        return request.id();
    }

    protected UUID requested() {
        return requested(groceries());
    }

    protected AskOutcome ask(UUID request, Offer offer) {
        return matching.ask(connector, request, offer.id());
    }

    protected List<Offer> candidates(UUID request) {
        return matching.candidates(connector, request).stream()
                .map(Candidate::offer)
                .toList();
    }

    protected Ask askOf(Offer offer) {
        return volunteering.asked(offer.person()).getLast();
    }

    /** Who made this offer is asked for this, and does it. */
    protected UUID agreed(UUID request, Offer offer) {
        ask(request, offer);
        var ask = askOf(offer).id();
        volunteering.yes(offer.person(), ask);
        return ask;
    }

    /** What the portal does each minute by itself. */
    protected void goRound() {
        askRounds.goOn();
        requestRounds.goOn();
    }

    protected static <T> List<T> allAtOnce(List<Callable<T>> work) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var all = threads.invokeAll(work);
            var answers = new ArrayList<T>();
            for (var one : all) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
