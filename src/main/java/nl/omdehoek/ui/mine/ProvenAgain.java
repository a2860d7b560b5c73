package nl.omdehoek.ui.mine;

import jakarta.servlet.http.HttpServletRequest;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.Limits;
import nl.omdehoek.ui.shell.Limits.Limit;
import org.springframework.stereotype.Component;

/**
 * Who somebody is, proven once more: by their words. For what matters most it is not enough that this browser knows them:
 * somebody else may hold it now.
 */
@Component
class ProvenAgain {

    private final Residents residents;
    private final BrowserCookies cookies;
    private final Limits limits;

    ProvenAgain(Residents residents, BrowserCookies cookies, Limits limits) {
        this.residents = residents;
        this.cookies = cookies;
        this.limits = limits;
    }

    /** What came of it. */
    sealed interface Proof {}

    record Proven(Person person) implements Proof {}

    /** @param sentence the key of what to say about it */
    record Refused(String sentence) implements Proof {}

    /** Whose words these are; not if this browser knows somebody else. */
    Proof by(String words, HttpServletRequest request) {
        if (limits.take(Limit.WORDS, request).isPresent()) {
            return new Refused("mine.back.wait");
        }
        var person = residents.byWords(words);
        if (person.isEmpty()) {
            return new Refused("mine.back.wrong");
        }
        var known = cookies.who(request);
        return known.isEmpty() || known.equals(person) ? new Proven(person.get()) : new Refused("mine.again.other");
    }
}
