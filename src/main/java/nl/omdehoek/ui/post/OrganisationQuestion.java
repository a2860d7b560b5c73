package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.Named;
import nl.omdehoek.organisations.Organisation;
import nl.omdehoek.organisations.OrganisationKind;
import nl.omdehoek.organisations.OrganisationRegister;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;

/** What the organisation or the business is called in whose name it is posted. */
@org.springframework.stereotype.Component
class OrganisationQuestion implements Question {

    static final String NAME = "organisatie";
    static final String KIND = "soortorganisatie";

    private static final List<OrganisationKind> ASKED =
            List.of(OrganisationKind.ASSOCIATION, OrganisationKind.FOUNDATION, OrganisationKind.INSTITUTION);

    private final OrganisationRegister organisations;

    OrganisationQuestion(OrganisationRegister organisations) {
        this.organisations = organisations;
    }

    @Override
    public String word() {
        return "organisatie";
    }

    @Override
    public Set<String> fields() {
        return Set.of(NAME, KIND);
    }

    @Override
    public boolean applies(Answers answers) {
        return Doers.of(answers).isOrganisation();
    }

    @Override
    public List<Component> inside(Asking asking) {
        var asks = asking.say("post.organisation." + Doers.of(asking.answers()));
        var name = List.<Component>of(
                Field.text(NAME, asks, asking.answers().typed(NAME), Field.LONG)
                        .filling("organization")
                        .complaint(asking.complaint(NAME)),
                Html.soft(asking.say("post.organisation.what")));
        return isBusiness(asking.answers())
                ? name
                : Stream.concat(name.stream(), Stream.of(kinds(asking))).toList();
    }

    private static Component kinds(Asking asking) {
        var options = Options.of(asking, KIND, asking.say("post.organisation.kind"));
        ASKED.forEach(it -> options.one(it.word(), asking.say("post.organisation.kind." + it)));
        return options.done();
    }

    private static boolean isBusiness(Answers answers) {
        return Doers.of(answers) == Doers.BUSINESS;
    }

    @Override
    public Map<String, String> complaints(Answers answers, Optional<Person> who, Texts texts) {
        var wrong = new LinkedHashMap<String, String>();
        Sentences.line(answers.get(NAME), 2, Organisation.LONGEST_NAME, texts).ifPresent(it -> wrong.put(NAME, it));
        if (kind(answers).isEmpty()) {
            wrong.put(KIND, texts.get("post.organisation.kind.none"));
        }
        return wrong;
    }

    private static Optional<OrganisationKind> kind(Answers answers) {
        return isBusiness(answers)
                ? Optional.of(OrganisationKind.BUSINESS)
                : Named.parse(OrganisationKind.class, answers.get(KIND)).filter(ASKED::contains);
    }

    @Override
    public String told(Answers answers, Optional<Person> who, Texts texts) {
        return answers.get(NAME);
    }

    /** Kept now, for who posts in its name; none for residents. */
    Optional<ListingId> organisation(Answers answers, NeighbourhoodCode where, PersonId writer) {
        return applies(answers)
                ? Optional.of(organisations.called(
                        answers.get(NAME),
                        kind(answers).orElseThrow(),
                        where.municipality(),
                        false,
                        writer.toString()))
                : Optional.empty();
    }
}
