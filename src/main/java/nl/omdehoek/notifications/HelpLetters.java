package nl.omdehoek.notifications;

import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.geography.Distance;
import nl.omdehoek.help.Afterwards;
import nl.omdehoek.help.Ask;
import nl.omdehoek.help.AskedToHelp;
import nl.omdehoek.help.HelpKind;
import nl.omdehoek.help.HelperFound;
import nl.omdehoek.help.HowItWentAsked;
import nl.omdehoek.help.Matching;
import nl.omdehoek.help.NotThisTime;
import nl.omdehoek.help.OfferHeard;
import nl.omdehoek.help.OfferRounds;
import nl.omdehoek.help.RequestAnswered;
import nl.omdehoek.help.RequestDesk;
import nl.omdehoek.help.RequestWaits;
import nl.omdehoek.help.Showing;
import nl.omdehoek.help.SoftenedProposed;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.messages.Introductions;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.people.Staff;
import nl.omdehoek.search.Card;
import nl.omdehoek.search.Filters;
import nl.omdehoek.search.FindQuery;
import nl.omdehoek.search.Finder;
import nl.omdehoek.search.Order;
import nl.omdehoek.wording.Addresses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Mails between who asks for help, who offers it, and who connects. No subject says what it is about. */
@Component
class HelpLetters {

    private final Outbox outbox;
    private final RequestDesk desk;
    private final Matching matching;
    private final OfferRounds offers;
    private final Showing showing;
    private final Staff staff;

    HelpLetters(Outbox outbox, RequestDesk desk, Matching matching, OfferRounds offers, Showing showing, Staff staff) {
        this.outbox = outbox;
        this.desk = desk;
        this.matching = matching;
        this.offers = offers;
        this.showing = showing;
        this.staff = staff;
    }

    @ApplicationModuleListener
    void on(RequestWaits waits) {
        desk.find(waits.request())
                .ifPresent(it -> staff.who(waits.forWhom(), it.neighbourhood())
                        .forEach(who -> outbox.put(
                                MailKind.REQUEST, who, waits.request().toString())));
    }

    @ApplicationModuleListener
    void on(RequestAnswered answered) {
        desk.find(answered.request())
                .ifPresent(it -> outbox.put(
                        MailKind.REQUEST_ANSWERED,
                        it.person(),
                        it.id() + " " + desk.answers(it.id()).size()));
    }

    /** What to say yes to stands on the same page as an answer. */
    @ApplicationModuleListener
    void on(SoftenedProposed proposed) {
        desk.find(proposed.request())
                .ifPresent(it -> showing.of(it.id())
                        .ifPresent(words -> outbox.put(
                                MailKind.REQUEST_ANSWERED, it.person(), it.id() + " " + words.proposedAt())));
    }

    @ApplicationModuleListener
    void on(AskedToHelp asked) {
        matching.asked(asked.ask())
                .ifPresent(it ->
                        outbox.put(MailKind.ASKED, it.person(), asked.ask().toString()));
    }

    @ApplicationModuleListener
    void on(HelperFound found) {
        desk.find(found.request())
                .ifPresent(it -> outbox.put(
                        MailKind.HELPER_FOUND, it.person(), found.ask().toString()));
    }

    @ApplicationModuleListener
    void on(NotThisTime ended) {
        matching.asked(ended.ask())
                .ifPresent(it -> outbox.put(
                        MailKind.NOT_THIS_TIME, it.person(), ended.ask().toString()));
    }

    @ApplicationModuleListener
    void on(HowItWentAsked asked) {
        outbox.put(MailKind.HOW_IT_WENT, asked.person(), asked.ask().toString());
    }

    @ApplicationModuleListener
    void on(OfferHeard heard) {
        offers.find(heard.offer())
                .ifPresent(it ->
                        outbox.put(MailKind.OFFER_HEARD, it.person(), it.id().value()));
    }

    /** One writer for each. */
    @Configuration(proxyBeanMethods = false)
    static class Writers {

        @Bean
        LetterWriter requestLetter(RequestDesk desk) {
            return writer(
                    MailKind.REQUEST,
                    (to, about) -> desk.find(UUID.fromString(about))
                            .filter(it ->
                                    it.isOpen() && desk.answers(to.person().id(), it.id()))
                            .filter(it -> desk.round(it.id())
                                    .filter(round -> !round.isAnswered())
                                    .isPresent())
                            .map(it -> letter(to, "request")
                                    .way(to.texts().get("mail.review.way"), "/werkbank/vraag/" + it.id())));
        }

        @Bean
        LetterWriter answeredLetter(RequestDesk desk) {
            return writer(
                    MailKind.REQUEST_ANSWERED,
                    (to, about) -> desk.find(UUID.fromString(about.split(" ")[0]))
                            .map(_ -> letter(to, "answered").way(to.texts().get("mail.answered.way"), "/mijn")));
        }

        @Bean
        LetterWriter askedToHelpLetter(Matching matching, Grants grants) {
            return writer(
                    MailKind.ASKED,
                    (to, about) -> matching.asked(UUID.fromString(about))
                            .filter(it -> it.state() == Ask.State.OPEN)
                            .map(_ -> {
                                var secret = grants.give(new Grant(
                                        Grant.Kind.ASKED_TO_HELP, to.person().id(), about));
                                return letter(to, "asked")
                                        .way(to.texts().get("mail.asked.way"), "/helpen/" + secret)
                                        .saying(to.texts().get("mail.asked.free"));
                            }));
        }

        @Bean
        LetterWriter helperFoundLetter(Matching matching, Introductions introductions) {
            return writer(
                    MailKind.HELPER_FOUND,
                    (to, about) -> matching.asked(UUID.fromString(about))
                            .filter(it -> it.state() == Ask.State.YES)
                            .flatMap(Ask::request)
                            .filter(request -> introductions.asked(to.person().id()).stream()
                                    .anyMatch(it -> it.about().id().equals(request.toString())))
                            .map(_ -> letter(to, "found").way(to.texts().get("mail.found.way"), "/mijn/berichten")));
        }

        /** Without a word on why, and without anything they would have to do. */
        @Bean
        LetterWriter notThisTimeLetter(Matching matching) {
            return writer(
                    MailKind.NOT_THIS_TIME,
                    (to, about) -> matching.asked(UUID.fromString(about))
                            .filter(it -> it.person().equals(to.person().id()) && it.state() == Ask.State.PASSED)
                            .map(_ -> letter(to, "not-this-time")
                                    .saying(to.texts().get("mail.not-this-time.thanks"))));
        }

        @Bean
        LetterWriter howItWentLetter(Afterwards afterwards) {
            return writer(
                    MailKind.HOW_IT_WENT,
                    (to, about) -> Optional.of(UUID.fromString(about))
                            .filter(afterwards.asked(to.person().id())::contains)
                            .map(_ -> letter(to, "went").way(to.texts().get("mail.went.way"), "/mijn")));
        }

        @Bean
        LetterWriter offerHeardLetter(OfferRounds offers, Finder finder) {
            return writer(
                    MailKind.OFFER_HEARD,
                    (to, about) -> offers.notAsked(new ListingId(about)).map(offer -> {
                        var query = new FindQuery(
                                "",
                                offer.point(),
                                new Distance(25_000),
                                null,
                                Filters.of(ListingKind.HELP_POINT),
                                Order.NEAREST,
                                1);
                        return finder.first(query, 1, it -> it.sort().equals(HelpKind.VOLUNTEERS_DESK.name())).stream()
                                .findFirst()
                                .map(it -> desk(to, it))
                                .orElseGet(() -> letter(to, "nothing-yet")
                                        .way(to.texts().get("mail.nothing-yet.way"), "/schap"));
                    }));
        }

        private static Letter desk(Recipient to, Card desk) {
            return letter(to, "desk")
                    .fact(desk.title())
                    .way(to.texts().get("mail.desk.way"), Addresses.listing(desk.kind(), desk.title(), desk.id()));
        }

        private static Letter letter(Recipient to, String what) {
            var texts = to.texts();
            return Letter.about(texts.get("mail." + what + ".subject")).saying(texts.get("mail." + what));
        }

        private static LetterWriter writer(MailKind kind, Writing writing) {
            return new LetterWriter() {
                @Override
                public MailKind kind() {
                    return kind;
                }

                @Override
                public Optional<Letter> write(Recipient to, String about) {
                    return writing.write(to, about);
                }
            };
        }

        /** What one of them does. */
        private interface Writing {
            Optional<Letter> write(Recipient to, String about);
        }
    }
}
