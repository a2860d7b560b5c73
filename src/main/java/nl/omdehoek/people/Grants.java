package nl.omdehoek.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives secrets for links and slips, and knows what each is for. Only a keyed hash of a secret is kept. */
@Component
@Transactional
public class Grants {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Residents residents;
    private final PortalKey key;
    private final Clock clock;

    Grants(JdbcClient jdbc, Residents residents, PortalKey key, Clock clock) {
        this.jdbc = jdbc;
        this.residents = residents;
        this.key = key;
        this.clock = clock;
    }

    /** A new secret, of 22 letters, digits, hyphens and underscores; it is told to nobody else. */
    public String give(Grant grant) {
        var secret = secret();
        jdbc.sql("""
                        insert into held_grant (secret_hash, kind, person, about, ends_at)
                        values (:hash, :kind, :person, :about, :ends)
                        """)
                .param("hash", hash(secret))
                .param("kind", grant.kind().name())
                .param("person", grant.person().value())
                .param("about", grant.about())
                .param("ends", now().plus(grant.kind().lasts()))
                .update();
        return secret;
    }

    static String secret() {
        var drawn = new byte[BYTES];
        RANDOM.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }

    /** What this secret is for, if it is for this and holds still. Looking changes nothing: mail scanners look too. */
    @Transactional(readOnly = true)
    public Optional<Grant> look(String secret, Grant.Kind kind) {
        return jdbc.sql("""
                        select person, about from held_grant
                         where secret_hash = :hash and kind = :kind and ends_at > :now
                        """)
                .param("hash", hash(secret))
                .param("kind", kind.name())
                .param("now", now())
                .query((row, _) ->
                        new Grant(kind, new PersonId(row.getObject("person", UUID.class)), row.getString("about")))
                .optional();
    }

    /** The same by whoever does what it is for; what is for once is used up: of two who come at the same time one gets it. */
    public Optional<Grant> use(String secret, Grant.Kind kind) {
        var used = look(secret, kind).filter(_ -> !kind.isOnce() || delete(secret) == 1);
        used.ifPresent(it -> residents.seen(it.person()));
        return used;
    }

    private int delete(String secret) {
        return jdbc.sql("delete from held_grant where secret_hash = :hash")
                .param("hash", hash(secret))
                .update();
    }

    /** All secrets of this kind that were given to somebody are worth nothing from now on. */
    public void revoke(PersonId person, Grant.Kind kind) {
        jdbc.sql("delete from held_grant where person = :person and kind = :kind")
                .param("person", person.value())
                .param("kind", kind.name())
                .update();
    }

    /** Whether somebody was given one of this kind that holds still. */
    @Transactional(readOnly = true)
    public boolean areGiven(PersonId person, Grant.Kind kind) {
        return jdbc.sql("select count(*) from held_grant where person = :person and kind = :kind and ends_at > :now")
                        .param("person", person.value())
                        .param("kind", kind.name())
                        .param("now", now())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private String hash(String secret) {
        return key.of("grant " + secret);
    }
}
