package nl.omdehoek.ui.claim;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.Claim;
import nl.omdehoek.listing.Claim.Outcome;
import nl.omdehoek.listing.Claims;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.people.Connector;
import nl.omdehoek.people.ConnectorRegister;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.Subjects;
import nl.omdehoek.wording.Texts;

/** What somebody asked to keep: who looks at it, that they keep it now, or why they do not. */
@org.springframework.stereotype.Component
public class MineClaims {

    /** Long enough to be read by who comes by now and then. */
    private static final Duration A_NO_IS_TOLD_FOR = Duration.ofDays(60);

    private final Claims claims;
    private final Keepers keepers;
    private final ConnectorRegister connectors;
    private final Subjects subjects;
    private final Clock clock;

    MineClaims(Claims claims, Keepers keepers, ConnectorRegister connectors, Subjects subjects, Clock clock) {
        this.claims = claims;
        this.keepers = keepers;
        this.connectors = connectors;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** Nothing for who asked for nothing. */
    public List<Component> of(Person person, Texts texts) {
        var seen = new HashSet<Subject>();
        var told = claims.of(person.id()).stream()
                .filter(it -> seen.add(subject(it)))
                .filter(this::isTold)
                .toList();
        if (told.isEmpty()) {
            return List.of();
        }
        var list = new UnorderedList();
        list.addClassName("mine");
        told.forEach(it -> list.add(row(it, texts)));
        return List.of(new H2(texts.get("mine.claims")), list);
    }

    private boolean isTold(Claim claim) {
        return switch (claim.outcome().orElse(null)) {
            case null -> true;
            case Outcome.Granted _ -> keepers.isKeeper(claim.person(), claim.kind(), claim.listing());
            case Outcome.Refused it -> it.at().isAfter(clock.instant().minus(A_NO_IS_TOLD_FOR));
        };
    }

    private ListItem row(Claim claim, Texts texts) {
        var heading = new H3();
        subjects.link(subject(claim), texts)
                .ifPresentOrElse(
                        heading::add,
                        () -> heading.add(subjects.any(subject(claim))
                                .map(it -> it.listing().title())
                                .orElse(texts.get("admin.reports.gone"))));
        return new ListItem(heading, says(claim, texts));
    }

    private Component says(Claim claim, Texts texts) {
        return switch (claim.outcome().orElse(null)) {
            case null ->
                Html.notice(connectors
                        .of(claim.where())
                        .map(Connector::name)
                        .map(it -> texts.get("mine.claims.waiting", it))
                        .orElseGet(() -> texts.get("mine.claims.waiting.somebody")));
            case Outcome.Granted _ -> Html.notice(texts.get("mine.claims.granted"));
            case Outcome.Refused it -> Html.notice(texts.get("mine.claims.refused", it.sentence()));
        };
    }

    private static Subject subject(Claim claim) {
        return new Subject(claim.kind().name(), claim.listing().value());
    }
}
