package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.omdehoek.initiatives.Bearers;
import nl.omdehoek.listing.Wording;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;

/** Of a group: what it is called, who pull it, and who can stand in; by first name, and only if they agree. */
class GroupQuestion implements Question {

    static final String NAME = "groepsnaam";
    static final String PEOPLE = "trekkers";
    static final String STAND_IN = "invaller";
    static final String AGREED = "akkoord";

    private static final int MOST_PEOPLE = 5;

    @Override
    public String word() {
        return "groep";
    }

    @Override
    public Set<String> fields() {
        return Set.of(NAME, PEOPLE, STAND_IN, AGREED);
    }

    @Override
    public boolean applies(Answers answers) {
        return Doers.of(answers) == Doers.GROUP;
    }

    @Override
    public List<Component> inside(Asking asking) {
        var answers = asking.answers();
        var name = Field.text(NAME, asking.say("post.group.name"), answers.typed(NAME), Field.LONG)
                .filling("off")
                .complaint(asking.complaint(NAME));
        var people = List.<Component>of(
                Field.text(PEOPLE, asking.say("post.group.people"), answers.typed(PEOPLE), Field.LONG)
                        .filling("off")
                        .complaint(asking.complaint(PEOPLE)),
                Html.soft(asking.say("post.group.people.what")),
                Field.text(STAND_IN, asking.say("post.group.stand-in"), answers.typed(STAND_IN), Field.LONG)
                        .filling("off")
                        .complaint(asking.complaint(STAND_IN)),
                Html.soft(asking.say("post.group.stand-in.what")),
                Options.of(asking, AGREED, asking.say("post.group.agreed"))
                        .any("ja", asking.say("post.group.agreed.yes"))
                        .done());
        return hasNameOfItsOwn(answers)
                ? Stream.concat(Stream.of(name), people.stream()).toList()
                : people;
    }

    /** Where there is no day, the group is what is posted. */
    private static boolean hasNameOfItsOwn(Answers answers) {
        return !answers.has(WhenQuestion.NO_DAY);
    }

    @Override
    public Map<String, String> complaints(Answers answers, Optional<Person> who, Texts texts) {
        var wrong = new LinkedHashMap<String, String>();
        if (hasNameOfItsOwn(answers)) {
            Sentences.line(answers.get(NAME), Wording.SHORTEST_TITLE, Wording.LONGEST_TITLE, texts)
                    .ifPresent(it -> wrong.put(NAME, it));
        }
        var people = people(answers);
        if (people.isEmpty() || people.size() > MOST_PEOPLE || !people.stream().allMatch(FirstName::isReadable)) {
            wrong.put(PEOPLE, texts.get("post.group.people.wrong", MOST_PEOPLE));
        }
        if (answers.has(STAND_IN) && !FirstName.isReadable(answers.get(STAND_IN))) {
            wrong.put(STAND_IN, texts.get("join.name.wrong"));
        }
        if (!answers.has(AGREED)) {
            wrong.put(AGREED, texts.get("post.group.agreed.none"));
        }
        return wrong;
    }

    private static List<String> people(Answers answers) {
        return Arrays.stream(answers.get(PEOPLE).split(",|\\b(?:en|and)\\b"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    @Override
    public String told(Answers answers, Optional<Person> who, Texts texts) {
        return answers.get(PEOPLE);
    }

    /** Of answers that will do. */
    Bearers bearers(Answers answers) {
        return applies(answers)
                ? new Bearers(String.join(", ", people(answers)), answers.get(STAND_IN), null, null, false)
                : Bearers.UNKNOWN;
    }

    /** Those who stand there agreed. */
    Answers answersOf(Bearers bearers) {
        return new Answers(Map.of(
                Doers.FIELD, Doers.GROUP.word(),
                PEOPLE, bearers.keyPeople(),
                STAND_IN, bearers.standIn(),
                AGREED, "ja"));
    }
}
