package nl.omdehoek.ui.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Weighty;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.Limits;
import nl.omdehoek.ui.shell.Limits.Limit;
import org.springframework.stereotype.Component;

/**
 * Who somebody is, proven once more: by their words, or by a link that was mailed to them. For what matters most it is not
 * enough that this browser knows them: somebody else may hold it now.
 */
@Component
class ProvenAgain {

    private final Residents residents;
    private final Grants grants;
    private final BrowserCookies cookies;
    private final Limits limits;

    ProvenAgain(Residents residents, Grants grants, BrowserCookies cookies, Limits limits) {
        this.residents = residents;
        this.grants = grants;
        this.cookies = cookies;
        this.limits = limits;
    }

    /** What came of it. */
    sealed interface Proof {}

    record Proven(Person person) implements Proof {}

    /** @param sentence the key of what to say about it */
    record Refused(String sentence) implements Proof {}

    /** Whose words these are; not if this browser knows somebody else. A desk does this for nobody, and is not spared. */
    Proof by(String words, HttpServletRequest request) {
        if (limits.takeForOneself(Limit.WORDS, request).isPresent()) {
            return new Refused("mine.back.wait");
        }
        var person = residents.byWords(words);
        if (person.isEmpty()) {
            return new Refused("mine.back.wrong");
        }
        return isAnothers(person.get(), request) ? new Refused("mine.again.other") : new Proven(person.get());
    }

    /** Who got the link that this is the secret of; it is used up by that, and for nothing else than what was asked. */
    Proof byLink(String secret, Weighty what, HttpServletRequest request) {
        var person = look(secret, what);
        if (person.isEmpty()) {
            return new Refused("mine.again.over");
        }
        if (isAnothers(person.get(), request)) {
            return new Refused("mine.again.other");
        }
        return grants.use(secret, Grant.Kind.PROVE_AGAIN).isPresent()
                ? new Proven(person.get())
                : new Refused("mine.again.over");
    }

    /** Whose link this is, if it is one; looking changes nothing. */
    Optional<Person> look(String secret, Weighty what) {
        return grants.look(secret, Grant.Kind.PROVE_AGAIN)
                .filter(it -> it.about().equals(what.name()))
                .flatMap(it -> residents.find(it.person()));
    }

    private boolean isAnothers(Person person, HttpServletRequest request) {
        return cookies.who(request).filter(it -> !it.equals(person)).isPresent();
    }
}
