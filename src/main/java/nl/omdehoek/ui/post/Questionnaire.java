package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omdehoek.drafts.DraftKind;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.shelf.Recipe;
import nl.omdehoek.wording.Texts;

/** What is asked of somebody who posts one kind of thing, and what becomes of the answers. */
interface Questionnaire {

    DraftKind kind();

    /** Its name in addresses and texts. */
    String word();

    /** Whether it goes to who connects, and to nobody else. */
    default boolean isPrivate() {
        return false;
    }

    /** The fields in which somebody writes in their own words. */
    List<String> texts();

    /** The picture on its door. */
    String icon();

    /** What has to be answered, in this order, by those of whom it is asked. */
    List<Question> needed();

    /** What may be answered besides. */
    List<Question> more();

    /** What a recipe fills in for who borrows it; nothing where recipes are of no use. */
    default Answers borrowed(Recipe recipe) {
        return Answers.NONE;
    }

    /** How it will look to others; only of answers that will do. */
    Component preview(Answers answers, Optional<Person> who, Texts texts);

    /** By which name somebody who is not known yet is known from now on; only of answers that will do. */
    FirstName writer(Answers answers);

    /** What this keeper would have answered who posted this; nothing for what is not theirs, or no form asks so. */
    default Optional<Answers> answersOf(ListingId id, PersonId keeper) {
        return Optional.empty();
    }

    /** Makes it, or changes what it is about, for whoever wrote it; only of answers that will do. */
    void post(Answers answers, PersonId writer);

    /** The first one is asked of everybody. */
    default Question first() {
        return needed().getFirst();
    }

    /** What has to be answered by who answered this, in this order. */
    default List<Question> needed(Answers answers) {
        return needed().stream().filter(it -> it.applies(answers)).toList();
    }

    /** All that is asked of who answered this. */
    default Stream<Question> all(Answers answers) {
        return Stream.concat(needed().stream(), more().stream()).filter(it -> it.applies(answers));
    }

    /** One that is asked of some. */
    default Optional<Question> question(String word) {
        return Stream.concat(needed().stream(), more().stream())
                .filter(it -> it.word().equals(word))
                .findFirst();
    }

    /** The first question whose answer will not do yet. */
    default Optional<Question> open(Answers answers, Optional<Person> who, Texts texts) {
        return all(answers)
                .filter(it -> !it.complaints(answers, who, texts).isEmpty())
                .findFirst();
    }

    /** The needed question after this one; none after the last, and after what may be answered besides. */
    default Optional<Question> after(Question question, Answers answers) {
        var needed = needed(answers);
        var next = needed.indexOf(question) + 1;
        return next > 0 && next < needed.size() ? Optional.of(needed.get(next)) : Optional.empty();
    }

    /** The needed question before this one. */
    default Optional<Question> before(Question question, Answers answers) {
        var needed = needed(answers);
        var here = needed.indexOf(question);
        return here > 0 ? Optional.of(needed.get(here - 1)) : Optional.empty();
    }
}
