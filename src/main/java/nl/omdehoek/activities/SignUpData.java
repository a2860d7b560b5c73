package nl.omdehoek.activities;

import static nl.omdehoek.people.Purpose.TAKE_PART;
import static nl.omdehoek.people.Term.THIRTY_DAYS_AFTER_THE_DATE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.KeptIn;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Personal;
import nl.omdehoek.people.PersonalData;
import nl.omdehoek.people.PersonalField;
import nl.omdehoek.people.PersonalRows;
import nl.omdehoek.people.Terms;
import nl.omdehoek.people.Told;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What activities know of people: who comes to which date. */
@Component
class SignUpData implements PersonalData {

    private final JdbcClient jdbc;
    private final PersonalRows<SignUpRow> rows;
    private final SignUps signUps;
    private final Activities activities;
    private final Terms terms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignUpData(
            JdbcClient jdbc,
            SignUps signUps,
            Activities activities,
            Terms terms,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = new PersonalRows<>(jdbc, SignUpRow.class);
        this.signUps = signUps;
        this.activities = activities;
        this.terms = terms;
        this.events = events;
        this.clock = clock;
    }

    @KeptIn("sign_up")
    @Personal(purpose = TAKE_PART, kept = THIRTY_DAYS_AFTER_THE_DATE)
    record SignUpRow(
            UUID id,
            @Told("activity") String activity,
            @Told("date") LocalDate originalDate,
            UUID person,
            @Told("party") int party,
            @Told("first-time") boolean firstTime,
            @Told("signed-up-at") OffsetDateTime signedUpAt,
            UUID formKey) {}

    @Override
    public List<PersonalField> fields() {
        return rows.fields();
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        var all = rows.told(person);
        all.forEach(it -> it.computeIfPresent("activity", (_, id) -> titled(id.toString())));
        return all.isEmpty() ? Map.of() : Map.of("sign-ups", all);
    }

    private String titled(String id) {
        return activities
                .findById(new ListingId(id))
                .map(it -> it.listing().title())
                .orElse(id);
    }

    @Override
    public void erase(PersonId person) {
        signUps.ahead(person, clock.instant()).stream()
                .map(it -> new SignUpsEnded(it.activity(), it.date()))
                .distinct()
                .forEach(events::publishEvent);
        rows.erase(person);
    }

    /** A date that moved counts as what it became, and one that was taken away as what it was. */
    @Override
    public void erasePast(LocalDate today) {
        var from = terms.keptFrom(THIRTY_DAYS_AFTER_THE_DATE, today);
        jdbc.sql("""
                        delete from sign_up
                         where exists (select 1 from occurrence o
                                        where o.activity = sign_up.activity
                                          and o.original_date = sign_up.original_date
                                          and o.ends_at < :moment)
                            or original_date < :day
                               and not exists (select 1 from occurrence o
                                                where o.activity = sign_up.activity
                                                  and o.original_date = sign_up.original_date)
                        """)
                .param("moment", from.atStartOfDay(Schedule.ZONE).toOffsetDateTime())
                .param("day", from)
                .update();
    }
}
