package nl.omdehoek.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows who took part, by a first name only, and the ways by which they come back: words, and the browser they used. */
@Component
@Transactional
public class Residents {

    /** How long a browser is known that is its user's own; each visit begins that anew. */
    public static final Duration OWN = Duration.ofDays(365);

    /** The same of one that others use too. */
    public static final Duration SHARED = Duration.ofMinutes(15);

    private static final Locale DUTCH = Locale.of("nl");

    private final JdbcClient jdbc;
    private final CodeWordList words;
    private final PortalKey key;
    private final Clock clock;

    Residents(JdbcClient jdbc, CodeWordList words, PortalKey key, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.key = key;
        this.clock = clock;
    }

    /** Somebody new, with words that nobody else has. */
    public Newcomer welcome(FirstName name) {
        var person = new Person(PersonId.random(), name, DUTCH);
        var drawn = draw();
        jdbc.sql(
                        "insert into person (id, first_name, words_hash, came_on, seen_on) values (:id, :name, :hash, :day, :day)")
                .param("id", person.id().value())
                .param("name", name.text())
                .param("hash", hash(drawn))
                .param("day", LocalDate.now(clock))
                .update();
        return new Newcomer(person, drawn);
    }

    /** Other words in the place of theirs, for whom nobody has seen those: none who was here since the day they came. */
    public Optional<CodeWords> newWords(PersonId person) {
        var drawn = draw();
        var changed = jdbc.sql("""
                        update person set words_hash = :hash
                         where id = :person and seen_on = came_on
                           and not exists (select 1 from known_browser b where b.person = person.id)
                        """)
                .param("hash", hash(drawn))
                .param("person", person.value())
                .update();
        return Optional.of(drawn).filter(_ -> changed == 1);
    }

    private CodeWords draw() {
        var drawn = words.draw();
        while (byHash(hash(drawn)).isPresent()) {
            drawn = words.draw();
        }
        return drawn;
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(PersonId id) {
        return jdbc.sql("select id, first_name, language from person where id = :id")
                .param("id", id.value())
                .query((row, _) -> person(row))
                .optional();
    }

    /** Whose words these are, as somebody typed them: in any order, with a mistake in each. */
    @Transactional(readOnly = true)
    public Optional<Person> byWords(String typed) {
        return words.read(typed).flatMap(it -> byHash(hash(it)));
    }

    private Optional<Person> byHash(String hash) {
        return jdbc.sql("select id, first_name, language from person where words_hash = :hash")
                .param("hash", hash)
                .query((row, _) -> person(row))
                .optional();
    }

    private String hash(CodeWords words) {
        return key.of("words " + words.text());
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                new FirstName(row.getString("first_name")),
                Locale.of(row.getString("language")));
    }

    /** Whoever locks the same person waits until this transaction is done; tells whether they are there still. */
    public boolean lock(PersonId person) {
        return jdbc.sql("select id from person where id = :person for update")
                .param("person", person.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** The language in which they are written to from now on. */
    public void speaks(PersonId person, Locale language) {
        jdbc.sql("update person set language = :language where id = :person")
                .param("language", language.getLanguage())
                .param("person", person.value())
                .update();
    }

    /**
     * Makes a browser known as this person's.
     *
     * @param own whether nobody else uses it; else it is forgotten soon
     */
    public BrowserSecret remember(PersonId person, boolean own) {
        var secret = BrowserSecret.random();
        jdbc.sql("""
                        insert into known_browser (secret_hash, person, own, ends_at, known_since, seen_on, renewed_on)
                        values (:hash, :person, :own, :ends, :day, :day, :day)
                        """)
                .param("hash", key.ofBrowser(secret))
                .param("person", person.value())
                .param("own", own)
                .param("ends", ends(own))
                .param("day", LocalDate.now(clock))
                .update();
        seen(person);
        return secret;
    }

    /** Who uses this browser, if it is known still; it is then known for as long again. */
    public Optional<Person> byBrowser(BrowserSecret secret) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var known = jdbc.sql("""
                        select p.id, p.first_name, p.language, b.own, b.seen_on
                          from known_browser b join person p on p.id = b.person
                         where b.secret_hash = :hash and b.ends_at > :now
                        """)
                .param("hash", key.ofBrowser(secret))
                .param("now", now)
                .query((row, _) ->
                        new Known(person(row), row.getBoolean("own"), row.getObject("seen_on", LocalDate.class)))
                .optional();
        known.ifPresent(it -> seen(it, secret));
        return known.map(Known::person);
    }

    private record Known(Person person, boolean own, LocalDate seenOn) {}

    private void seen(Known known, BrowserSecret secret) {
        var today = LocalDate.now(clock);
        var isFirstToday = known.seenOn().isBefore(today);
        // The person before the browser, as where they are forgotten: else the two could wait for each other.
        if (isFirstToday) {
            seen(known.person().id());
        }
        jdbc.sql("update known_browser set ends_at = :ends, seen_on = :day where secret_hash = :hash")
                .param("ends", ends(known.own()))
                .param("day", isFirstToday ? today : known.seenOn())
                .param("hash", key.ofBrowser(secret))
                .update();
    }

    /** They are here today: who is not here for years is forgotten in the end. */
    void seen(PersonId person) {
        jdbc.sql("update person set seen_on = :day where id = :person and seen_on < :day")
                .param("day", LocalDate.now(clock))
                .param("person", person.value())
                .update();
    }

    @Transactional(readOnly = true)
    boolean wasLastSeenBefore(LocalDate day, PersonId person) {
        return jdbc.sql("select count(*) from person where id = :person and seen_on < :day")
                        .param("person", person.value())
                        .param("day", day)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether this browser is its user's own, and to be given its secret anew: once a day, so that it keeps it. */
    public boolean renew(BrowserSecret secret) {
        var today = LocalDate.now(clock);
        return jdbc.sql("""
                        update known_browser set renewed_on = :today
                         where secret_hash = :hash and own and ends_at > :now
                           and (renewed_on is null or renewed_on < :today)
                        """)
                        .param("today", today)
                        .param("hash", key.ofBrowser(secret))
                        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private OffsetDateTime ends(boolean own) {
        return OffsetDateTime.ofInstant(clock.instant().plus(own ? OWN : SHARED), ZoneOffset.UTC);
    }

    /** The browser is nobody's from now on; that it was is forgotten. */
    public void forget(BrowserSecret secret) {
        jdbc.sql("delete from known_browser where secret_hash = :hash")
                .param("hash", key.ofBrowser(secret))
                .update();
    }
}
