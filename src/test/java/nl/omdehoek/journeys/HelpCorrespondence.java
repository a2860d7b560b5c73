package nl.omdehoek.journeys;

import static nl.omdehoek.journeys.Correspondence.connecting;
import static nl.omdehoek.journeys.Correspondence.letter;
import static nl.omdehoek.journeys.Correspondence.put;
import static nl.omdehoek.journeys.Correspondence.reader;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.geography.Point;
import nl.omdehoek.help.AskOutcome;
import nl.omdehoek.help.Capacity;
import nl.omdehoek.help.Days;
import nl.omdehoek.help.HandOver;
import nl.omdehoek.help.HandOverProposal;
import nl.omdehoek.help.HandOvers;
import nl.omdehoek.help.HelpBoxes;
import nl.omdehoek.help.HelpGuide;
import nl.omdehoek.help.HelpTask;
import nl.omdehoek.help.Matching;
import nl.omdehoek.help.Offer;
import nl.omdehoek.help.Request;
import nl.omdehoek.help.RequestDesk;
import nl.omdehoek.help.Requesting;
import nl.omdehoek.help.Volunteering;
import nl.omdehoek.help.Wish;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.messages.Introductions;
import nl.omdehoek.notifications.ShownLetters.Shown;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the letters between who asks for help, who offers it, and who connects come about. */
final class HelpCorrespondence {

    static final Map<String, Function<Locale, Shown>> LETTERS = Map.of(
            "REQUEST", HelpCorrespondence::request,
            "REQUEST_ANSWERED", HelpCorrespondence::answered,
            "ASKED", HelpCorrespondence::asked,
            "HELPER_FOUND", HelpCorrespondence::found,
            "NOT_THIS_TIME", HelpCorrespondence::notThisTime,
            "HOW_IT_WENT", HelpCorrespondence::howItWent,
            "OFFER_HEARD", HelpCorrespondence::offerHeard,
            "HAND_OVER_WAITS", HelpCorrespondence::handOverWaits,
            "HAND_OVER_ARRIVED", HelpCorrespondence::handOverArrived);

    /** Each in a corner of its own, far from all others, where nobody else connects; and nobody is asked there by itself. */
    private static final AtomicInteger CORNER = new AtomicInteger();

    private final Portal portal = Portal.running();
    private final int corner = CORNER.getAndIncrement();
    private final Point here = new Point(10 + corner, 5.1);
    private final NeighbourhoodCode where = new NeighbourhoodCode("BU" + (9500 + corner) + "0001");

    private HelpCorrespondence() {}

    private PersonId somebody(String name) {
        return new Guests(portal).somebody(name);
    }

    private Request asks(PersonId person, NeighbourhoodCode in) {
        var request = new Request(
                UUID.randomUUID(),
                person,
                HelpTask.OTHER,
                "Wie haalt er brood?",
                in,
                here,
                null,
                false,
                60,
                false,
                false,
                Wish.QUIETLY,
                "",
                Set.of("nl"),
                LocalDate.of(2026, 11, 22),
                null);
        portal.part(Requesting.class).request(request);
        return request;
    }

    private Offer offers(PersonId person) {
        var offer = new Offer(
                ListingId.of("test", UUID.randomUUID().toString()),
                person,
                HelpTask.OTHER,
                "",
                where,
                here,
                1_000,
                Days.ANY,
                Set.of("nl"),
                LocalDate.of(2026, 11, 22));
        portal.part(Volunteering.class).offer(offer, Capacity.timesAMonth(4));
        return offer;
    }

    /** Who made this offer is asked by who connects there; answers which ask that is. */
    private UUID ask(Request request, Offer offer) {
        var outcome = connecting(
                somebody("Marloes"), where, it -> portal.part(Matching.class).ask(it, request.id(), offer.id()));
        if (outcome != AskOutcome.ASKED) {
            throw new AssertionError("Nobody was asked: " + outcome);
        }
        return portal.part(Volunteering.class).asked(offer.person()).getFirst().id();
    }

    private static Shown request(Locale language) {
        var here = new HelpCorrespondence();
        return connecting(reader(language), here.where, reader -> {
            here.asks(here.somebody("Gijs"), here.where);
            return letter(reader, language, "Een buur wacht op je", "A neighbour waits for you");
        });
    }

    private static Shown answered(Locale language) {
        var here = new HelpCorrespondence();
        var reader = reader(language);
        var request = here.asks(reader.id(), here.where);
        connecting(here.somebody("Marloes"), here.where, it -> {
            here.portal.part(RequestDesk.class).answer(request.id(), "Ik bel je morgen.", it);
            return it;
        });
        return letter(reader, language, "Er staat een antwoord voor je klaar", "There is an answer for you");
    }

    private static Shown asked(Locale language) {
        var here = new HelpCorrespondence();
        var reader = reader(language);
        here.ask(here.asks(here.somebody("Gijs"), here.where), here.offers(reader.id()));
        return letter(reader, language, "Kun jij dit doen?", "Can you do this?");
    }

    private UUID agreed(Correspondent reader) {
        var offer = offers(somebody("Zeynep"));
        var ask = ask(asks(reader.id(), where), offer);
        portal.part(Volunteering.class).yes(offer.person(), ask);
        return ask;
    }

    private static Shown found(Locale language) {
        var reader = reader(language);
        new HelpCorrespondence().agreed(reader);
        return letter(reader, language, "Er is iemand die je wil spreken", "Somebody would like to talk with you");
    }

    private static Shown notThisTime(Locale language) {
        var here = new HelpCorrespondence();
        var reader = reader(language);
        var gijs = here.somebody("Gijs");
        var ask = here.ask(here.asks(gijs, here.where), here.offers(reader.id()));
        here.portal.part(Volunteering.class).yes(reader.id(), ask);
        var introductions = here.portal.part(Introductions.class);
        introductions.no(introductions.asked(gijs).getFirst().id(), gijs);
        return letter(reader, language, "Deze keer gaat het niet door", "It does not go on this time");
    }

    private static Shown howItWent(Locale language) {
        var here = new HelpCorrespondence();
        var reader = reader(language);
        var ask = here.agreed(reader);
        here.portal
                .part(JdbcClient.class)
                .sql("insert into went (ask, person, asked_on) values (:ask, :person, :today)")
                .param("ask", ask)
                .param("person", reader.id().value())
                .param("today", BreakableClock.NOW.toLocalDate())
                .update();
        put("HOW_IT_WENT", reader.id(), ask.toString());
        return letter(reader, language, "Hoe ging het?", "How did it go?");
    }

    private static Shown offerHeard(Locale language) {
        var here = new HelpCorrespondence();
        var reader = reader(language);
        put("OFFER_HEARD", reader.id(), here.offers(reader.id()).id().value());
        return letter(reader, language, "Over wat je aanbood", "About what you offered");
    }

    /** To the help point that is nearest in Beesd, which has a box as long as this takes. */
    private HandOver proposed(Correspondent reader) {
        var point = ListingId.endOf(PublicPage.listing("dienst").path().replaceAll("\\?.*", ""))
                .orElseThrow();
        var in = portal.part(HelpGuide.class)
                .get(point)
                .orElseThrow()
                .listing()
                .location()
                .neighbourhood();
        var request = asks(reader.id(), in);
        var boxes = portal.part(HelpBoxes.class);
        boxes.set(point, Optional.of(new MailAddress("team@voorbeeld.example")), Colleague.administrator());
        try {
            connecting(
                    somebody("Marloes"),
                    in,
                    it -> portal.part(HandOvers.class)
                            .propose(
                                    request.id(),
                                    new HandOverProposal(point, "Wil graag koffie drinken.", true, false, false, false),
                                    it));
        } finally {
            boxes.set(point, Optional.empty(), Colleague.administrator());
        }
        return portal.part(HandOvers.class).of(reader.id()).getFirst();
    }

    private static Shown handOverWaits(Locale language) {
        var here = new HelpCorrespondence();
        var reader = reader(language);
        var handOver = here.proposed(reader);
        var letter = letter(reader, language, "Er wacht iets op je antwoord", "Something waits for your answer");
        here.portal.part(Requesting.class).close(reader.id(), handOver.request());
        return letter;
    }

    private static Shown handOverArrived(Locale language) {
        var here = new HelpCorrespondence();
        var reader = reader(language);
        var handOver = here.proposed(reader);
        var handOvers = here.portal.part(HandOvers.class);
        handOvers.yes(handOver.id(), reader.id());
        handOvers.arrived(here.portal
                .part(Grants.class)
                .give(new Grant(
                        Grant.Kind.HAND_OVER_ARRIVED, reader.id(), handOver.id().toString())));
        here.portal.part(Requesting.class).close(reader.id(), handOver.request());
        return letter(reader, language, "Er is nieuws voor je", "There is news for you");
    }
}
