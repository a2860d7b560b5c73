package nl.omdehoek.ui.admin;

import com.vaadin.flow.router.NotFoundException;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.moderation.Reports;
import nl.omdehoek.moderation.Suspensions;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.kit.Subjects;
import nl.omdehoek.ui.shell.SignedIn;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.springframework.stereotype.Component;

/** What pages about reports need to know: who looks, and what things are called. */
@Component
class Judging {

    private final Reports reports;
    private final Suspensions suspensions;
    private final Residents residents;
    private final Subjects subjects;
    private final SignedIn signedIn;
    private final Clock clock;

    Judging(
            Reports reports,
            Suspensions suspensions,
            Residents residents,
            Subjects subjects,
            SignedIn signedIn,
            Clock clock) {
        this.reports = reports;
        this.suspensions = suspensions;
        this.residents = residents;
        this.subjects = subjects;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    Reports reports() {
        return reports;
    }

    Suspensions suspensions() {
        return suspensions;
    }

    /** Who looks now: somebody may have signed out, or in, since the page was opened. */
    PersonId judge() {
        return signedIn.staff().orElseThrow(NotFoundException::new);
    }

    static Subject subject(PersonId person) {
        return new Subject("PERSON", person.toString());
    }

    /** What something is called; a message or a person by no name. */
    String name(Subject subject, Texts texts) {
        return subjects.listing(subject)
                .map(it -> it.listing().title())
                .orElseGet(() -> texts.get(
                        texts.has("report.what." + subject.kind())
                                ? "report.what." + subject.kind()
                                : "admin.reports.gone"));
    }

    /** What somebody is called; nothing if they are here no more. */
    String name(PersonId person) {
        return residents.find(person).map(it -> it.name().text()).orElse("");
    }

    Saying saying(Texts texts) {
        return new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX);
    }
}
