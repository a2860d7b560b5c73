package nl.omdehoek.ui.post;

import java.util.Map;
import java.util.Optional;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;

/**
 * One look at a question.
 *
 * @param path of the page it stands on
 * @param wrong a sentence for each field with something wrong
 * @param who is asked, where that is known
 */
record Asking(String path, Answers answers, Map<String, String> wrong, Optional<Person> who, Visit visit) {

    Asking {
        wrong = Map.copyOf(wrong);
    }

    Texts texts() {
        return visit.texts();
    }

    String say(String key, Object... values) {
        return texts().get(key, values);
    }

    String complaint(String field) {
        return wrong.getOrDefault(field, "");
    }
}
