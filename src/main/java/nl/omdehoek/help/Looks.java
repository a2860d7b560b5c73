package nl.omdehoek.help;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.people.PersonId;
import org.springframework.stereotype.Component;

/** Writes down which member of the staff saw which request: each time one is opened, and once a day that it stood in a list. */
@Component
class Looks {

    private static final String LISTED = "LISTED_REQUEST";

    private final Journal journal;
    private final Clock clock;

    Looks(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    void opened(Request request, PersonId by) {
        journal.write(by.toString(), "LOOKED_AT_REQUEST", Matching.subject(request.id()), "");
    }

    void listed(List<Request> requests, PersonId by) {
        var today = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        var seen = journal.subjects(by.toString(), Matching.REQUEST, LISTED, today);
        var unseen = requests.stream()
                .map(it -> Matching.subject(it.id()))
                .filter(it -> !seen.contains(it.id()))
                .toList();
        if (!unseen.isEmpty()) {
            journal.writeAll(by.toString(), LISTED, unseen, "");
        }
    }
}
