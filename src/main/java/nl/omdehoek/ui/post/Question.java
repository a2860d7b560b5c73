package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omdehoek.people.Person;
import nl.omdehoek.wording.Texts;

/** One screen of a form: what is asked, and what is wrong with an answer. */
interface Question {

    /** Its name in addresses and texts. */
    String word();

    /** The fields it fills. */
    Set<String> fields();

    /** Whether it is asked of who answered this. */
    default boolean applies(Answers answers) {
        return true;
    }

    /** Whether a file can come with the answer. */
    default boolean takesFile() {
        return false;
    }

    /** What stands beside its own form: another that only looks something up. */
    default List<Component> beside(Asking asking) {
        return List.of();
    }

    /** Its fields; none as long as what stands beside has to be answered first. */
    List<Component> inside(Asking asking);

    /** A sentence for each field with something wrong; nothing for an answer that will do. */
    Map<String, String> complaints(Answers answers, Optional<Person> who, Texts texts);

    /** The answer in a few words, for who looks it over. */
    String told(Answers answers, Optional<Person> who, Texts texts);
}
