package nl.omdehoek.notifications;

import static nl.omdehoek.people.Purpose.REACH;
import static nl.omdehoek.people.Term.THIRTY_DAYS_AFTER_SENDING;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.omdehoek.activities.Joining;
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

/** Which mails somebody gets and got: ids only; and the letters that the demo shows. */
@Component
class MailData implements PersonalData {

    /** What could not even be tried for so long, without a mail server, nobody waits for any more. */
    private static final String PAST = "(ended_at < :moment or outcome is null and next_try_at < :moment)";

    private static final List<String> OF_DATES = Arrays.stream(MailKind.values())
            .filter(MailKind::isForTelephones)
            .map(Enum::name)
            .toList();

    private final JdbcClient jdbc;
    private final PersonalRows<MailRow> rows;
    private final ShownLetters letters;
    private final Joining joining;
    private final Terms terms;
    private final Clock clock;

    MailData(JdbcClient jdbc, ShownLetters letters, Joining joining, Terms terms, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new PersonalRows<>(jdbc, MailRow.class);
        this.letters = letters;
        this.joining = joining;
        this.terms = terms;
        this.clock = clock;
    }

    @KeptIn(value = "mail", told = "mails")
    @Personal(purpose = REACH, kept = THIRTY_DAYS_AFTER_SENDING)
    record MailRow(
            UUID id,
            @Told("kind") String kind,
            UUID person,
            @Told("about") String about,
            int tries,
            OffsetDateTime nextTryAt,
            @Told("outcome") @Nullable String outcome,
            @Told("ended-at") @Nullable OffsetDateTime endedAt) {}

    @Override
    public List<PersonalField> fields() {
        return rows.fields();
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return rows.export(person);
    }

    @Override
    public void erase(PersonId person) {
        rows.erase(person);
        letters.forget(person);
    }

    @Override
    public void erasePast(LocalDate today) {
        var moment = terms.keptFrom(THIRTY_DAYS_AFTER_SENDING, today)
                .atStartOfDay(clock.getZone())
                .toOffsetDateTime();
        jdbc.sql("delete from mail where " + PAST + " and kind not in (:ofDates)")
                .param("moment", moment)
                .param("ofDates", OF_DATES)
                .update();
        jdbc
                .sql("select id, about from mail where " + PAST + " and kind in (:ofDates)")
                .param("moment", moment)
                .param("ofDates", OF_DATES)
                .query((row, _) -> new OfDate(row.getObject("id", UUID.class), row.getString("about")))
                .list()
                .stream()
                .filter(it -> !isToBeRung(it))
                .forEach(it -> jdbc.sql("delete from mail where id = :id")
                        .param("id", it.id())
                        .update());
    }

    private record OfDate(UUID id, String about) {}

    /** As long as somebody comes to a date that changed, it is known whether they heard. */
    private boolean isToBeRung(OfDate mail) {
        return joining.find(UUID.fromString(mail.about().split(" ")[0])).isPresent();
    }
}
