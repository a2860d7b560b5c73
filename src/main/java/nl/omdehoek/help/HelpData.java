package nl.omdehoek.help;

import static nl.omdehoek.people.Purpose.AUTHORISE;
import static nl.omdehoek.people.Purpose.HELP;
import static nl.omdehoek.people.Term.AS_LONG_AS_IT_COUNTS;
import static nl.omdehoek.people.Term.AS_LONG_AS_SOMEBODY_COMES;
import static nl.omdehoek.people.Term.A_YEAR_AFTER_THE_LAST_ANSWER;
import static nl.omdehoek.people.Term.NINETY_DAYS_AFTER_CLOSING;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.omdehoek.people.KeptIn;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Personal;
import nl.omdehoek.people.PersonalData;
import nl.omdehoek.people.PersonalField;
import nl.omdehoek.people.PersonalRows;
import nl.omdehoek.people.Terms;
import nl.omdehoek.people.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of who helps and who asks for help. */
@Component
class HelpData implements PersonalData {

    private final PersonalRows<CapacityRow> capacities;
    private final PersonalRows<OfferRow> offers;
    private final PersonalRows<RequestRow> requests;
    private final PersonalRows<RoundRow> rounds;
    private final PersonalRows<AnswerRow> answers;
    private final PersonalRows<WentRow> went;
    private final PersonalRows<AskRow> asked;
    private final PersonalRows<KnownRow> known;
    private final StoredOffers storedOffers;
    private final StoredRequests storedRequests;
    private final StoredAsks storedAsks;
    private final Advertising advertising;
    private final Terms terms;
    private final Clock clock;

    HelpData(
            JdbcClient jdbc,
            StoredOffers storedOffers,
            StoredRequests storedRequests,
            StoredAsks storedAsks,
            Advertising advertising,
            Terms terms,
            Clock clock) {
        this.capacities = new PersonalRows<>(jdbc, CapacityRow.class);
        this.offers = new PersonalRows<>(jdbc, OfferRow.class);
        this.requests = new PersonalRows<>(jdbc, RequestRow.class);
        this.rounds = new PersonalRows<>(jdbc, RoundRow.class);
        this.answers = new PersonalRows<>(jdbc, AnswerRow.class);
        this.went = new PersonalRows<>(jdbc, WentRow.class);
        this.asked = new PersonalRows<>(jdbc, AskRow.class);
        this.known = new PersonalRows<>(jdbc, KnownRow.class);
        this.storedOffers = storedOffers;
        this.storedRequests = storedRequests;
        this.storedAsks = storedAsks;
        this.advertising = advertising;
        this.terms = terms;
        this.clock = clock;
    }

    @KeptIn(value = "capacity", told = "capacity")
    @Personal(purpose = HELP, kept = AS_LONG_AS_SOMEBODY_COMES)
    record CapacityRow(
            UUID person,
            @Told("hours-a-week") @Nullable Integer hoursAWeek,
            @Told("times-a-month") @Nullable Integer timesAMonth,
            @Told("days") String days,
            @Told("paused-until") @Nullable LocalDate pausedUntil) {}

    @KeptIn(value = "offer", told = "offers")
    @Personal(purpose = HELP, kept = A_YEAR_AFTER_THE_LAST_ANSWER)
    record OfferRow(
            String id,
            UUID person,
            @Told("task") String task,
            @Told("words") String words,
            @Told("area") String neighbourhood,
            double latitude,
            double longitude,
            @Told("reach") int reach,
            @Told("days") String days,
            @Told("languages") String languages,
            @Told("offered-on") LocalDate offeredOn,
            @Told("answered-on") LocalDate answeredOn,
            @Nullable LocalDate heardOn) {}

    @KeptIn(value = "help_request", told = "requests")
    @Personal(purpose = HELP, kept = NINETY_DAYS_AFTER_CLOSING)
    record RequestRow(
            UUID id,
            UUID person,
            @Told("task") String task,
            @Told("words") String words,
            @Told("area") String neighbourhood,
            double latitude,
            double longitude,
            @Told("date") @Nullable LocalDate onDay,
            String wish,
            @Told("ring-at") String ringAt,
            @Told("weekly") boolean weekly,
            @Told("minutes") int minutes,
            @Told("at-home") boolean atHome,
            @Told("from-outside") boolean fromOutside,
            @Told("languages") String languages,
            @Told("asked-on") LocalDate askedOn,
            @Told("closed-on") @Nullable LocalDate closedOn) {}

    @KeptIn(value = "help_ask", told = "asked")
    @Personal(purpose = HELP, kept = AS_LONG_AS_IT_COUNTS)
    record AskRow(
            UUID id,
            @Nullable UUID request,
            @Nullable String offer,
            UUID person,
            @Told("state") String state,
            @Told("at") OffsetDateTime askedAt,
            OffsetDateTime answerBy,
            @Told("date") LocalDate fromDay,
            @Told("weekly") boolean weekly,
            @Told("until") @Nullable LocalDate untilDay,
            @Told("minutes") int minutes) {}

    @KeptIn(value = "known_volunteer", told = "known")
    @Personal(purpose = AUTHORISE, kept = AS_LONG_AS_SOMEBODY_COMES)
    record KnownRow(
            UUID person,
            String knownBy,
            @Told("how-known") String how,
            @Told("date") LocalDate knownOn,
            @Told("vog-seen") boolean vogSeen) {}

    /** It says of nobody who it is, but what became of what they asked. */
    @KeptIn(value = "request_round", owner = "request")
    @Personal(purpose = HELP, kept = NINETY_DAYS_AFTER_CLOSING)
    record RoundRow(
            UUID request,
            OffsetDateTime askedAt,
            @Nullable OffsetDateTime standInAt,
            @Nullable OffsetDateTime deskAt,
            @Nullable OffsetDateTime answeredAt) {}

    @KeptIn(value = "request_answer", owner = "request")
    @Personal(purpose = HELP, kept = NINETY_DAYS_AFTER_CLOSING)
    record AnswerRow(
            UUID id,
            UUID request,
            @Told("words") String words,
            @Told("at") OffsetDateTime answeredAt) {}

    @KeptIn(value = "went", told = "went")
    @Personal(purpose = HELP, kept = AS_LONG_AS_IT_COUNTS)
    record WentRow(
            UUID ask,
            UUID person,
            @Told("asked-on") LocalDate askedOn,
            @Told("outcome") @Nullable String answer) {}

    private Stream<PersonalRows<?>> all() {
        return Stream.of(capacities, offers, requests, asked, known, went);
    }

    @Override
    public List<PersonalField> fields() {
        return Stream.concat(all(), Stream.of(rounds, answers))
                .flatMap(it -> it.fields().stream())
                .toList();
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        Map<String, List<Map<String, Object>>> told = new LinkedHashMap<>();
        all().forEach(it -> told.putAll(it.export(person)));
        var answered = answers.where("request in (select id from help_request where person = :person)", person);
        if (!answered.isEmpty()) {
            told.put("answers", answered.stream().map(answers::told).toList());
        }
        return told;
    }

    /** Who was asked for them is asked no more; that they were counts for a month, without telling for whom. */
    @Override
    public void erase(PersonId person) {
        var today = LocalDate.now(clock);
        storedRequests.of(person).stream().filter(Request::isOpen).forEach(it -> {
            storedAsks.withdraw(it.id());
            storedAsks.endAllFor(it.id(), today);
        });
        all().forEach(it -> it.erase(person));
    }

    @Override
    public void erasePast(LocalDate today) {
        storedRequests.eraseClosedBefore(terms.keptFrom(NINETY_DAYS_AFTER_CLOSING, today));
        storedOffers
                .silentSince(terms.keptFrom(A_YEAR_AFTER_THE_LAST_ANSWER, today))
                .forEach(it -> {
                    advertising.erase(it, "clock");
                    storedOffers.remove(it.person(), it.id());
                });
        storedAsks.erasePast(today);
    }
}
