package nl.omdehoek.people;

import static nl.omdehoek.people.Purpose.AUTHORISE;
import static nl.omdehoek.people.Term.AS_LONG_AS_A_LINK_HOLDS;
import static nl.omdehoek.people.Term.AS_LONG_AS_THE_ROLE_LASTS;

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
    private final Clock clock;
    private final PersonalRows<RoleRow> roles;
    private final PersonalRows<AskedRow> asked;
    private final PersonalRows<PasskeyRow> passkeys;

    StaffData(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        roles = new PersonalRows<>(jdbc, RoleRow.class);
        asked = new PersonalRows<>(jdbc, AskedRow.class);
        passkeys = new PersonalRows<>(jdbc, PasskeyRow.class);
    }

    @KeptIn("staff_role")
    @Personal(purpose = AUTHORISE, kept = AS_LONG_AS_THE_ROLE_LASTS)
    record RoleRow(
            UUID id,
            UUID person,
            @Told("role") String role,
            @Told("area") @Nullable String area,
            String givenBy,
            @Told("since") OffsetDateTime fromAt,
            @Told("until") @Nullable OffsetDateTime untilAt) {}

    @KeptIn("asked_sign_in")
    @Personal(purpose = AUTHORISE, kept = AS_LONG_AS_A_LINK_HOLDS)
    record AskedRow(UUID id, UUID person, @Told("at") OffsetDateTime askedAt) {}

    @KeptIn("passkey")
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
        all.put("roles", roles.told(person));
        all.put("sign-ins", asked.told(person));
        all.put("passkeys", passkeys.told(person));
        all.values().removeIf(List::isEmpty);
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

    @Override
    public void erasePast(LocalDate today) {
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
