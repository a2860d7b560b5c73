package nl.omdehoek.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists on which phones and computers somebody is known, and ends them. */
@Component
@Transactional
public class KnownBrowsers {

    private final JdbcClient jdbc;
    private final PortalKey key;
    private final Clock clock;

    KnownBrowsers(JdbcClient jdbc, PortalKey key, Clock clock) {
        this.jdbc = jdbc;
        this.key = key;
        this.clock = clock;
    }

    /** Those of this person, seen from one of them: that one first, then the last seen. */
    @Transactional(readOnly = true)
    public List<KnownBrowser> of(PersonId person, BrowserSecret current) {
        return jdbc.sql("""
                        select id, own, known_since, seen_on, case when secret_hash = :hash then 1 else 0 end as this_one
                          from known_browser
                         where person = :person and ends_at > :now
                         order by this_one desc, seen_on desc, id desc
                        """)
                .param("hash", key.ofBrowser(current))
                .param("person", person.value())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query((row, _) -> new KnownBrowser(
                        row.getLong("id"),
                        row.getBoolean("own"),
                        row.getObject("known_since", LocalDate.class),
                        row.getObject("seen_on", LocalDate.class),
                        row.getInt("this_one") == 1))
                .list();
    }

    /** This one of theirs knows them no longer. */
    public void end(PersonId person, long id) {
        jdbc.sql("delete from known_browser where person = :person and id = :id")
                .param("person", person.value())
                .param("id", id)
                .update();
    }

    /** None of theirs knows them any longer but this one. */
    public void endOthers(PersonId person, BrowserSecret current) {
        jdbc.sql("delete from known_browser where person = :person and secret_hash <> :hash")
                .param("person", person.value())
                .param("hash", key.ofBrowser(current))
                .update();
    }
}
