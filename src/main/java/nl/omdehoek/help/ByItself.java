package nl.omdehoek.help;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.omdehoek.moderation.Screening;
import nl.omdehoek.moderation.Sign;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the matching run by itself where nobody has to: for lending and for what is at a public place, once the asker lets
 * others be asked. Whoever is asked reads neither who asks nor in which words. All else waits for who connects.
 */
@Component
@Transactional
class ByItself {

    /** Who asks then. */
    private static final String MATCHING = "matching";

    /** What the words of a request tell, that what was chosen does not. */
    private static final Set<Sign.Kind> DELICATE =
            EnumSet.of(Sign.Kind.CHILDREN, Sign.Kind.AT_HOME, Sign.Kind.MONEY_OR_KEYS, Sign.Kind.WORRY);

    /** A lift, money or keys, told as something else; rather too much of it than too little. */
    private static final Pattern TOLD_OTHERWISE = Pattern.compile(
            "\\b(?:lift|meerij\\w*|auto|taxi|rijden|rijd|rijdt|wegbrengen|ophalen|geld|pin|pinnen|\\w*sleutels?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final StoredRequests requests;
    private final StoredAsks asks;
    private final Matching matching;

    ByItself(StoredRequests requests, StoredAsks asks, Matching matching) {
        this.requests = requests;
        this.asks = asks;
        this.matching = matching;
    }

    /** Whether this may run by itself. What can be anything may not: nobody knows what it is. */
    static boolean mayRun(Request request) {
        return request.wish().letsAsk()
                && !request.needsTrust()
                && request.task() != HelpTask.OTHER
                && !TOLD_OTHERWISE.matcher(request.words()).find()
                && Screening.look(request.words()).stream().map(Sign::kind).noneMatch(DELICATE::contains);
    }

    /** For which somebody is to be asked first. */
    @Transactional(readOnly = true)
    List<UUID> unasked() {
        return requests.unasked().stream()
                .filter(ByItself::mayRun)
                .map(Request::id)
                .toList();
    }

    /** Asks the first, if nobody was asked meanwhile. */
    void begin(UUID request) {
        requests.lock(request).filter(_ -> asks.forRequest(request).isEmpty()).ifPresent(this::goOn);
    }

    /** Nobody answered in time. */
    void afterSilence(UUID ask) {
        var request = asks.find(ask).flatMap(Ask::request).flatMap(requests::lock);
        if (asks.settle(ask, Ask.State.PASSED)) {
            request.ifPresent(this::goOn);
        }
    }

    /** Asks who is next; where it may not run by itself, it is the connector's turn. Whoever calls this has it locked. */
    void goOn(Request request) {
        if (request.isOpen() && mayRun(request)) {
            matching.candidates(request).stream()
                    .findFirst()
                    .ifPresent(next -> matching.ask(request, next.offer().id(), MATCHING));
        }
    }
}
