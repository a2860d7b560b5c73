package nl.omdehoek.ui.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.omdehoek.ui.shell.InTheApp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.test.context.TestPropertySource;

/** A period that was set shorter is the one that the page about privacy tells, and the one that is erased by. */
@TestPropertySource(
        properties = {
            "omdehoek.keep.messages=10",
            "omdehoek.keep.reports=20",
            "omdehoek.keep.suspensions=40",
            "omdehoek.keep.roles=50"
        })
class SetTermsTests extends InTheApp {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-25T15:00:00+01:00");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    private final UUID person = UUID.randomUUID();

    @BeforeEach
    void somebodyIsKnown() {
        jdbc.sql("""
                        insert into person (id, first_name, words_hash, came_on, seen_on)
                        values (:id, 'Jo', :hash, date '2026-11-25', date '2026-11-25')
                        """)
                .param("id", person)
                .param("hash", UUID.randomUUID().toString())
                .update();
    }

    private UUID row(String sql, int daysAgo) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into " + sql)
                .param("id", id)
                .param("person", person)
                .param("number", id.toString().substring(0, 8))
                .param("moment", NOW.minusDays(daysAgo))
                .update();
        return id;
    }

    private void assertGoesAfter(int days, String table, String sql) {
        var past = row(table + sql, days + 1);
        var within = row(table + sql, days);
        events.publishEvent(DayHasPassed.of(LocalDate.of(2026, 11, 24)));

        await().untilAsserted(() -> assertThat(ids(table)).doesNotContain(past));
        assertThat(ids(table)).contains(within);
    }

    private List<UUID> ids(String table) {
        return jdbc.sql("select id from " + table)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    @Test
    void conversations() {
        assertThat(open("/privacy").text()).contains("tot 10 dagen na het laatste bericht");
        assertGoesAfter(
                10, "conversation", " (id, about_kind, about_id, last_at) values (:id, 'ACTIVITY', '1', :moment)");
    }

    @Test
    void reports() {
        assertThat(open("/privacy").text()).contains("tot 20 dagen na de melding");
        assertGoesAfter(20, "report", """
                 (id, number, form_key, subject_kind, subject_id, reason, reported_at)
                values (:id, :number, :id, 'PERSON', '1', 'UNSAFE', :moment)
                """);
    }

    @Test
    void suspensions() {
        assertThat(open("/privacy").text()).contains("tot 40 dagen nadat je weer mee mag doen");
        assertGoesAfter(40, "suspension", """
                 (id, person, reason, suspended_at, restore_reason, restored_at)
                values (:id, :person, 'x', :moment, 'x', :moment)
                """);
    }

    @Test
    void roles() {
        assertThat(open("/privacy").text()).contains("tot 50 dagen nadat die taak voorbij is");
        assertGoesAfter(50, "staff_role", """
                 (id, person, role, given_by, from_at, until_at)
                values (:id, :person, 'DESK', 'test', :moment, :moment)
                """);
    }
}
