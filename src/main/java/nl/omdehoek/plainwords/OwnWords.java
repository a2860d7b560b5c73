package nl.omdehoek.plainwords;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import nl.omdehoek.geography.MunicipalityCode;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The words of each municipality's own. Administrators change them, and who looks after the portal there; the journal tells
 * who did, not which word.
 */
@Component
public class OwnWords {

    private final JdbcClient jdbc;
    private final Staff staff;
    private final Journal journal;

    /** They are asked for while somebody types; a change is seen everywhere within a minute. */
    private final Cache<MunicipalityCode, WordPairs> known =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();

    OwnWords(JdbcClient jdbc, Staff staff, Journal journal) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.journal = journal;
    }

    /** All of this municipality, by the alphabet. */
    public List<OwnWord> list(MunicipalityCode municipality) {
        return jdbc.sql("select word, plainer from own_word where area = :area order by word")
                .param("area", municipality.value())
                .query((row, _) -> new OwnWord(row.getString("word"), row.getString("plainer")))
                .list();
    }

    /** Adds a word, in the place of the same word; tells whether that changed anything. */
    @Transactional
    public boolean add(MunicipalityCode municipality, OwnWord word, PersonId by) {
        check(municipality, by);
        if (list(municipality).contains(word)) {
            return false;
        }
        delete(municipality, word.word());
        jdbc.sql("insert into own_word (area, word, plainer) values (:area, :word, :plainer)")
                .param("area", municipality.value())
                .param("word", word.word())
                .param("plainer", word.plainer())
                .update();
        changed("ADDED", municipality, by);
        return true;
    }

    /** Takes a word away, as it was typed; tells whether it was there. */
    @Transactional
    public boolean remove(MunicipalityCode municipality, String word, PersonId by) {
        check(municipality, by);
        var removed = delete(municipality, OwnWord.plain(word));
        if (removed) {
            changed("REMOVED", municipality, by);
        }
        return removed;
    }

    private boolean delete(MunicipalityCode municipality, String word) {
        return jdbc.sql("delete from own_word where area = :area and word = :word")
                        .param("area", municipality.value())
                        .param("word", word)
                        .update()
                > 0;
    }

    private void changed(String act, MunicipalityCode municipality, PersonId by) {
        known.invalidate(municipality);
        journal.write(by.toString(), act, new Subject("OWN_WORDS", municipality.value()), "");
    }

    private void check(MunicipalityCode municipality, PersonId by) {
        if (!staff.isAdministrator(by) && !staff.has(by, Role.MUNICIPALITY, municipality)) {
            throw new NotAllowed(by, "change the words of " + municipality.value());
        }
    }

    /** To look words up in; what is known is told without the database. */
    WordPairs pairs(MunicipalityCode municipality) {
        return known.get(municipality, it -> WordPairs.of(list(it)));
    }
}
