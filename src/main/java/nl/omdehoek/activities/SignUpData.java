package nl.omdehoek.activities;

import static nl.omdehoek.people.Purpose.TAKE_PART;
import static nl.omdehoek.people.Term.AS_LONG_AS_SOMEBODY_COMES;
import static nl.omdehoek.people.Term.THE_DAY_AFTER_THE_DATE;
import static nl.omdehoek.people.Term.THIRTY_DAYS_AFTER_THE_DATE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.KeptIn;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Personal;
import nl.omdehoek.people.PersonalData;
import nl.omdehoek.people.PersonalField;
import nl.omdehoek.people.PersonalRows;
import nl.omdehoek.people.Terms;
import nl.omdehoek.people.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What activities know of people: who comes to which date, who waits, and who comes every time. */
@Component
class SignUpData implements PersonalData {

    private final PersonalRows<SignUpRow> signUpRows;
    private final PersonalRows<WaitingRow> waitingRows;
    private final PersonalRows<StandingRow> standingRows;
    private final SignUps signUps;
    private final WaitingList waitingList;
    private final StandingPlaces standing;
    private final Activities activities;
    private final PastDates pastDates;
    private final Terms terms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignUpData(
            JdbcClient jdbc,
            SignUps signUps,
            WaitingList waitingList,
            StandingPlaces standing,
            Activities activities,
            PastDates pastDates,
            Terms terms,
            ApplicationEventPublisher events,
            Clock clock) {
        this.signUpRows = new PersonalRows<>(jdbc, SignUpRow.class);
        this.waitingRows = new PersonalRows<>(jdbc, WaitingRow.class);
        this.standingRows = new PersonalRows<>(jdbc, StandingRow.class);
        this.signUps = signUps;
        this.waitingList = waitingList;
        this.standing = standing;
        this.activities = activities;
        this.pastDates = pastDates;
        this.terms = terms;
        this.events = events;
        this.clock = clock;
    }

    @KeptIn(value = "sign_up", told = "sign-ups")
    @Personal(purpose = TAKE_PART, kept = THIRTY_DAYS_AFTER_THE_DATE)
    record SignUpRow(
            UUID id,
            @Told("activity") String activity,
            @Told("date") LocalDate originalDate,
            UUID person,
            @Told("party") int party,
            @Told("first-time") boolean firstTime,

            @Personal(purpose = TAKE_PART, kept = THE_DAY_AFTER_THE_DATE) @Told("walk-along")
            boolean walkAlong,

            @Personal(purpose = TAKE_PART, kept = THE_DAY_AFTER_THE_DATE) @Told("walks-along")
            String walksAlong,

            @Personal(purpose = TAKE_PART, kept = THE_DAY_AFTER_THE_DATE) @Told("needs")
            String needs,

            @Told("channel") String channel,
            @Nullable UUID standing,
            @Told("signed-up-at") OffsetDateTime signedUpAt,
            UUID formKey) {}

    @KeptIn(value = "waiting", told = "waiting")
    @Personal(purpose = TAKE_PART, kept = THE_DAY_AFTER_THE_DATE)
    record WaitingRow(
            UUID id,
            @Told("activity") String activity,
            @Told("date") LocalDate originalDate,
            UUID person,
            @Told("party") int party,
            @Told("first-time") boolean firstTime,
            @Told("walk-along") boolean walkAlong,
            @Told("needs") String needs,
            @Told("signed-up-at") OffsetDateTime since,
            UUID formKey,
            OffsetDateTime askedAt,
            @Told("until") @Nullable OffsetDateTime heldUntil,
            int offers) {}

    @KeptIn(value = "standing_place", told = "every-time")
    @Personal(purpose = TAKE_PART, kept = AS_LONG_AS_SOMEBODY_COMES)
    record StandingRow(
            UUID id,
            @Told("activity") String activity,
            UUID person,
            @Told("party") int party,
            @Told("needs") String needs,
            @Told("signed-up-at") OffsetDateTime since,
            LocalDate filledUntil) {}

    @Override
    public List<PersonalField> fields() {
        return Stream.of(signUpRows, waitingRows, standingRows)
                .flatMap(it -> it.fields().stream())
                .toList();
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
        Stream.of(signUpRows, waitingRows, standingRows).forEach(it -> all.putAll(it.export(person)));
        all.values().stream()
                .flatMap(List::stream)
                .forEach(it -> it.computeIfPresent("activity", (_, id) -> title(id.toString())));
        return all;
    }

    private String title(String id) {
        return activities
                .findById(new ListingId(id))
                .map(it -> it.listing().title())
                .orElse(id);
    }

    /** Places that were held for who waited come free too. */
    @Override
    public void erase(PersonId person) {
        var now = clock.instant();
        var coming =
                signUps.ahead(person, now).stream().map(it -> new SignUpsEnded(it.activity(), it.date(), true, now));
        var waiting = waitingList.of(person).stream().map(it -> new SignUpsEnded(it.activity(), it.date(), false, now));
        Stream.concat(coming, waiting).forEach(events::publishEvent);
        Stream.of(signUpRows, waitingRows, standingRows).forEach(it -> it.erase(person));
    }

    /** What follows from a place at all dates goes on without them, for ever: it says nothing of whether they come. */
    @Override
    public boolean isCountedOn(PersonId person) {
        return signUps.ahead(person, clock.instant()).stream().anyMatch(it -> it.standing() == null)
                || waitingList.of(person).stream()
                        .anyMatch(it -> standing.of(person, it.activity()).isEmpty());
    }

    @Override
    public void erasePast(LocalDate today) {
        standing.eraseEnded(today);
        pastDates.clear(terms.keptFrom(THIRTY_DAYS_AFTER_THE_DATE, today), today);
    }
}
