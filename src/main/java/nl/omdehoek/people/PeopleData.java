package nl.omdehoek.people;

import static nl.omdehoek.people.Purpose.AUTHORISE;
import static nl.omdehoek.people.Purpose.COME_BACK;
import static nl.omdehoek.people.Purpose.GREET;
import static nl.omdehoek.people.Purpose.REACH;
import static nl.omdehoek.people.Term.AS_LONG_AS_A_LINK_HOLDS;
import static nl.omdehoek.people.Term.AS_LONG_AS_SOMEBODY_COMES;
import static nl.omdehoek.people.Term.A_YEAR_AFTER_THE_LAST_VISIT;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who somebody is, and their ways back. It goes last of all, as what others hold points here. */
@Component
class PeopleData implements PersonalData {

    /** How long an address stays that nobody proved to be theirs. */
    private static final int DAYS_TO_PROVE = 7;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final PersonalRows<PersonRow> people;
    private final PersonalRows<BrowserRow> browsers;
    private final PersonalRows<AddressRow> addresses;
    private final PersonalRows<TelephoneRow> telephones;
    private final PersonalRows<GrantRow> grants;
    private final PersonalRows<MetRow> met;

    PeopleData(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        people = new PersonalRows<>(jdbc, PersonRow.class);
        browsers = new PersonalRows<>(jdbc, BrowserRow.class);
        addresses = new PersonalRows<>(jdbc, AddressRow.class);
        telephones = new PersonalRows<>(jdbc, TelephoneRow.class);
        grants = new PersonalRows<>(jdbc, GrantRow.class);
        met = new PersonalRows<>(jdbc, MetRow.class);
    }

    @KeptIn(value = "person", owner = "id", told = "person")
    @Personal(purpose = COME_BACK, kept = AS_LONG_AS_SOMEBODY_COMES)
    record PersonRow(
            UUID id,

            @Personal(purpose = GREET, kept = AS_LONG_AS_SOMEBODY_COMES) @Told("first-name")
            String firstName,

            String wordsHash,

            @Personal(purpose = REACH, kept = AS_LONG_AS_SOMEBODY_COMES) @Told("language")
            String language,

            @Told("came-on") LocalDate cameOn,
            @Told("seen-on") LocalDate seenOn) {}

    @KeptIn(value = "known_browser", told = "browsers")
    @Personal(purpose = COME_BACK, kept = A_YEAR_AFTER_THE_LAST_VISIT)
    record BrowserRow(
            String secretHash,
            long id,
            UUID person,
            @Told("own") boolean own,
            @Told("known-since") LocalDate knownSince,
            @Told("seen-on") LocalDate seenOn,
            @Told("until") OffsetDateTime endsAt,
            @Nullable LocalDate renewedOn) {}

    @KeptIn(value = "mail_address", told = "mail-address")
    @Personal(purpose = REACH, kept = AS_LONG_AS_SOMEBODY_COMES)
    record AddressRow(
            UUID person,
            @Told("address") String address,
            @Told("proposed-on") LocalDate proposedOn,
            @Told("proven-at") @Nullable OffsetDateTime provenAt) {}

    @KeptIn(value = "telephone", told = "telephone")
    @Personal(purpose = REACH, kept = AS_LONG_AS_SOMEBODY_COMES)
    record TelephoneRow(
            UUID person,
            @Told("number") String number,
            @Told("proposed-on") LocalDate keptOn) {}

    @KeptIn(value = "held_grant", told = "links")
    @Personal(purpose = AUTHORISE, kept = AS_LONG_AS_A_LINK_HOLDS)
    record GrantRow(
            String secretHash,
            @Told("what-for") String kind,
            UUID person,
            @Told("about") String about,
            @Told("until") OffsetDateTime endsAt) {}

    @KeptIn(value = "met", told = "met")
    @Personal(purpose = AUTHORISE, kept = AS_LONG_AS_SOMEBODY_COMES)
    record MetRow(UUID person, @Told("at") OffsetDateTime metAt) {}

    @Override
    public List<PersonalField> fields() {
        return Stream.of(people, browsers, addresses, telephones, grants, met)
                .flatMap(it -> it.fields().stream())
                .toList();
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
        Stream.of(people, browsers, addresses, telephones, grants, met).forEach(it -> all.putAll(it.export(person)));
        return all;
    }

    @Override
    public void erase(PersonId person) {
        Stream.of(met, grants, telephones, addresses, browsers, people).forEach(it -> it.erase(person));
    }

    @Override
    public void erasePast(LocalDate today) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.sql("delete from known_browser where ends_at <= :now")
                .param("now", now)
                .update();
        jdbc.sql("delete from held_grant where ends_at <= :now")
                .param("now", now)
                .update();
        jdbc.sql("""
                        delete from mail_address
                         where proven_at is null and proposed_on < :day
                           and not exists (select 1 from staff_role r
                                            where r.person = mail_address.person and r.until_at is null)
                        """).param("day", today.minusDays(DAYS_TO_PROVE)).update();
    }
}
