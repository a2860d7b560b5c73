package nl.omdehoek.ui.admin;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.moderation.Judge;
import nl.omdehoek.moderation.Reports;
import nl.omdehoek.moderation.Suspensions;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Role;
import nl.omdehoek.ui.kit.Subjects;
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
    private final AuthenticationContext signedIn;
    private final Clock clock;

    Judging(
            Reports reports,
            Suspensions suspensions,
            Residents residents,
            Subjects subjects,
            AuthenticationContext signedIn,
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

    /** Who looks, with the roles they have; refused if that is no administrator. */
    Judge judge() {
        return new Judge(signedIn.getPrincipalName().orElse(""), roles());
    }

    private Set<Role> roles() {
        return Stream.of(Role.values())
                .filter(it -> signedIn.hasRole(it.name()))
                .collect(Collectors.toUnmodifiableSet());
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
