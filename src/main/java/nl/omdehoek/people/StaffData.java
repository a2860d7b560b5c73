package nl.omdehoek.people;

import static nl.omdehoek.people.Purpose.AUTHORISE;
import static nl.omdehoek.people.Term.AS_LONG_AS_A_LINK_HOLDS;
import static nl.omdehoek.people.Term.AS_LONG_AS_THE_ROLE_LASTS;
import static nl.omdehoek.people.Term.TWO_YEARS_AFTER_THE_ROLE;

import java.time.Clock;
import java.time.Duration;
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

/** What is kept of staff besides: their roles, their passkeys, and that they asked to be let in. */
@Component
class StaffData implements PersonalData {

    /** Links are counted by the hour. */
    private static final Duration COUNTED = Duration.ofDays(1);

    /** How long who had a role can still come in, to see and to erase what is kept of them. */
    static final Duration LEAVING = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Terms terms;
    private final Clock clock;
    private final PersonalRows<RoleRow> roles;
    private final PersonalRows<AskedRow> asked;
    private final PersonalRows<PasskeyRow> passkeys;

    StaffData(JdbcClient jdbc, Terms terms, Clock clock) {
        this.terms = terms;
        this.jdbc = jdbc;
        this.clock = clock;
        roles = new PersonalRows<>(jdbc, RoleRow.class);
        asked = new PersonalRows<>(jdbc, AskedRow.class);
        passkeys = new PersonalRows<>(jdbc, PasskeyRow.class);
    }

    @KeptIn(value = "staff_role", told = "roles")
    @Personal(purpose = AUTHORISE, kept = TWO_YEARS_AFTER_THE_ROLE)
    record RoleRow(
            UUID id,
            UUID person,
            @Told("role") String role,
            @Told("area") @Nullable String area,
            String givenBy,
            @Told("since") OffsetDateTime fromAt,
            @Told("until") @Nullable OffsetDateTime untilAt) {}

    @KeptIn(value = "asked_sign_in", told = "sign-ins")
    @Personal(purpose = AUTHORISE, kept = AS_LONG_AS_A_LINK_HOLDS)
    record AskedRow(UUID id, UUID person, @Told("at") OffsetDateTime askedAt) {}

    @KeptIn(value = "passkey", told = "passkeys")
    @Personal(purpose = AUTHORISE, kept = AS_LONG_AS_THE_ROLE_LASTS)
    record PasskeyRow(
            String id,
            UUID person,
            String publicKey,
            String attestation,
            String transports,
            long signatures,
            boolean verified,
            boolean canBeCopied,
            boolean copied,
            @Told("label") String label,
            @Told("since") OffsetDateTime addedAt,
            @Told("used-at") OffsetDateTime usedAt) {}

    @Override
    public List<PersonalField> fields() {
        return Stream.of(roles, asked, passkeys)
                .flatMap(it -> it.fields().stream())
                .toList();
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
        Stream.of(roles, asked, passkeys).forEach(it -> all.putAll(it.export(person)));
        return all;
    }

    @Override
    public void erase(PersonId person) {
        Stream.of(passkeys, asked, roles).forEach(it -> it.erase(person));
    }

    /** An administrator ends roles, and so the last administrator is never forgotten. */
    @Override
    public boolean holdsOffice(PersonId person) {
        return roles.of(person).stream().anyMatch(it -> it.untilAt() == null);
    }

    /** As long as it can be asked who had a role. */
    @Override
    public boolean isCountedOn(PersonId person) {
        return !roles.of(person).isEmpty();
    }

    @Override
    public void erasePast(LocalDate today) {
        var ended = terms.keptFrom(TWO_YEARS_AFTER_THE_ROLE, today);
        jdbc.sql("delete from staff_role where until_at < :moment")
                .param("moment", ended.atStartOfDay(clock.getZone()).toOffsetDateTime())
                .update();
        jdbc.sql("delete from asked_sign_in where asked_at < :moment")
                .param("moment", ago(COUNTED))
                .update();
        jdbc.sql("""
                        delete from mail_address
                         where exists (select 1 from staff_role r where r.person = mail_address.person)
                           and not exists (select 1 from staff_role r
                                            where r.person = mail_address.person
                                              and (r.until_at is null or r.until_at >= :moment))
                        """).param("moment", ago(LEAVING)).update();
    }

    private OffsetDateTime ago(Duration time) {
        return OffsetDateTime.ofInstant(clock.instant().minus(time), ZoneOffset.UTC);
    }
}
