package nl.omdehoek.notifications;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.omdehoek.geography.Distance;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows who wants "Deze week om de hoek", and from where, how far and about what. */
@Component
@Transactional
public class Digests {

    private final JdbcClient jdbc;
    private final MailAddresses addresses;
    private final Grants grants;
    private final Journal journal;
    private final Clock clock;

    Digests(JdbcClient jdbc, MailAddresses addresses, Grants grants, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.grants = grants;
        this.journal = journal;
        this.clock = clock;
    }

    /** From now on they hear of this, in place of what they chose before; refused to who has no proven address. */
    public boolean choose(PersonId person, DigestChoice choice) {
        if (addresses.proven(person).isEmpty()) {
            return false;
        }
        var since = delete(person).orElseGet(clock::instant);
        jdbc.sql("""
                        insert into digest (person, area, reach, themes, since)
                        values (:person, :area, :reach, :themes, :since)
                        """)
                .param("person", person.value())
                .param("area", choice.area())
                .param("reach", choice.reach().metres())
                .param(
                        "themes",
                        choice.themes().stream().map(Theme::name).sorted().collect(joining(",")))
                .param("since", utc(since))
                .update();
        journal.write(person.toString(), "DIGEST_CHOSEN", subject(person), "");
        return true;
    }

    /** They hear nothing of it any more; what they were told stays known, so that it is not told again later. */
    public void stop(PersonId person) {
        if (delete(person).isPresent()) {
            journal.write(person.toString(), "DIGEST_STOPPED", subject(person), "");
        }
    }

    /** The same for whoever holds the secret of a mail, also for the second time; tells whether it is a secret of ours. */
    public boolean stopBy(String secret) {
        var grant = grants.use(secret, Grant.Kind.STOP_DIGEST);
        grant.ifPresent(it -> stop(it.person()));
        return grant.isPresent();
    }

    /** Whether this is the secret of a mail; looking changes nothing. */
    @Transactional(readOnly = true)
    public boolean isSecret(String secret) {
        return grants.look(secret, Grant.Kind.STOP_DIGEST).isPresent();
    }

    private Optional<Instant> delete(PersonId person) {
        var since = jdbc.sql("select since from digest where person = :person for update")
                .param("person", person.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
        jdbc.sql("delete from digest where person = :person")
                .param("person", person.value())
                .update();
        return since;
    }

    @Transactional(readOnly = true)
    public Optional<DigestChoice> of(PersonId person) {
        return jdbc.sql("select area, reach, themes from digest where person = :person")
                .param("person", person.value())
                .query((row, _) -> new DigestChoice(
                        row.getString("area"), new Distance(row.getInt("reach")), themes(row.getString("themes"))))
                .optional();
    }

    private static Set<Theme> themes(String stored) {
        return Stream.of(stored.split(","))
                .filter(it -> !it.isEmpty())
                .map(Theme::valueOf)
                .collect(toUnmodifiableSet());
    }

    /** Who asked for it before this moment, and has none yet that is about this. */
    @Transactional(readOnly = true)
    List<PersonId> without(String about, Instant before) {
        return jdbc.sql("""
                        select person from digest d
                         where d.since <= :before
                           and not exists (select 1 from mail m
                                            where m.person = d.person and m.kind = :kind and m.about = :about)
                         order by person
                        """)
                .param("before", utc(before))
                .param("kind", MailKind.DIGEST.name())
                .param("about", about)
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    private static Subject subject(PersonId person) {
        return new Subject("PERSON", person.toString());
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
