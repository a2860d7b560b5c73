package nl.omdehoek.ui.post;

import java.util.List;
import java.util.Optional;
import nl.omdehoek.drafts.Draft;
import nl.omdehoek.drafts.DraftKind;
import nl.omdehoek.drafts.DraftSecret;
import nl.omdehoek.drafts.Drafts;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.shell.Typed;
import org.springframework.stereotype.Component;

/** Finds the draft that an address names: by its secret, or by its id for who is known to have begun it. */
@Component
class OpenDrafts {

    private final Drafts drafts;
    private final List<Questionnaire> questionnaires;

    OpenDrafts(Drafts drafts, List<Questionnaire> questionnaires) {
        this.drafts = drafts;
        this.questionnaires = questionnaires;
    }

    Optional<Draft> find(String reference, Optional<Person> who) {
        return DraftSecret.read(reference)
                .flatMap(drafts::find)
                .or(() -> Typed.uuid(reference).flatMap(id -> who.flatMap(it -> drafts.find(id, it.id()))));
    }

    /** Whether it was sent a moment ago, by this person or by whoever was not known until then. */
    boolean isJustSent(String reference, Optional<Person> who) {
        return DraftSecret.read(reference).flatMap(drafts::finishedJustNow).isPresent()
                || who.filter(it -> hasFinishedJustNow(it, reference)).isPresent();
    }

    private boolean hasFinishedJustNow(Person person, String reference) {
        return DraftSecret.read(reference)
                        .filter(it -> drafts.hasFinishedJustNow(person.id(), it))
                        .isPresent()
                || Typed.uuid(reference)
                        .filter(it -> drafts.hasFinishedJustNow(person.id(), it))
                        .isPresent();
    }

    Optional<Questionnaire> called(String word) {
        return questionnaires.stream().filter(it -> it.word().equals(word)).findFirst();
    }

    /** One that some form asks. */
    Optional<Question> question(String word) {
        return questionnaires.stream().flatMap(it -> it.question(word).stream()).findFirst();
    }

    Questionnaire of(DraftKind kind) {
        return questionnaires.stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody asks for a " + kind));
    }
}
