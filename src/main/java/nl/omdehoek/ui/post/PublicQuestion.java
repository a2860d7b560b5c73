package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omdehoek.listing.Wording;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;

/** Whether everybody may see an offer, what it is called then, and whose it is. */
class PublicQuestion implements Question {

    static final String PUBLIC = "openbaar";
    static final String TITLE = "titel";

    private static final List<Doers> OFFERERS = List.of(Doers.NEIGHBOURS, Doers.ORGANISATION, Doers.BUSINESS);

    @Override
    public String word() {
        return "openbaar";
    }

    @Override
    public Set<String> fields() {
        return Set.of(PUBLIC, TITLE, Doers.FIELD);
    }

    @Override
    public List<Component> inside(Asking asking) {
        var answers = asking.answers();
        var title = List.<Component>of(
                Html.soft(asking.say("post.public.example")),
                Field.text(TITLE, asking.say("post.public.title"), answers.typed(TITLE), Field.LONG)
                        .filling("off")
                        .complaint(asking.complaint(TITLE)));
        if (answers.has(Answers.ABOUT)) {
            return title;
        }
        var inside = new ArrayList<Component>();
        inside.add(Html.soft(asking.say("post.public.what")));
        inside.add(Field.tick(PUBLIC, asking.say("post.public.yes"), isPublic(answers)));
        inside.addAll(title);
        inside.add(Doers.asked(asking, OFFERERS));
        return inside;
    }

    static boolean isPublic(Answers answers) {
        return answers.has(PUBLIC) || answers.has(Answers.ABOUT);
    }

    @Override
    public Map<String, String> complaints(Answers answers, Optional<Person> who, Texts texts) {
        var wrong = new LinkedHashMap<String, String>();
        if (isPublic(answers)) {
            Sentences.line(answers.get(TITLE), Wording.SHORTEST_TITLE, Wording.LONGEST_TITLE, texts)
                    .ifPresent(it -> wrong.put(TITLE, it));
        }
        return wrong;
    }

    @Override
    public String told(Answers answers, Optional<Person> who, Texts texts) {
        return isPublic(answers) ? texts.get("post.public.told") : texts.get("post.public.not");
    }
}
