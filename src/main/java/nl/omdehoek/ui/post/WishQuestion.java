package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omdehoek.help.Wish;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;

/** What somebody who asks for help wants to happen with it. */
class WishQuestion implements Question {

    static final String WISH = "wie-ziet";
    static final String OUTSIDE = "buiten-de-buurt";

    @Override
    public String word() {
        return "wie-ziet";
    }

    @Override
    public Set<String> fields() {
        return Set.of(WISH, OUTSIDE);
    }

    @Override
    public List<Component> inside(Asking asking) {
        var wishes = Options.of(asking, WISH, asking.say("post.wish"));
        for (var one : Wish.values()) {
            wishes.one(one.name(), asking.say("post.wish." + one), one == wish(asking.answers()));
        }
        return List.of(
                wishes.done(),
                Html.soft(asking.say("post.wish.by-itself")),
                Field.tick(OUTSIDE, asking.say("post.wish.outside"), isFromOutside(asking.answers())));
    }

    @Override
    public Map<String, String> complaints(Answers answers, Optional<Person> who, Texts texts) {
        return Map.of();
    }

    @Override
    public String told(Answers answers, Optional<Person> who, Texts texts) {
        return texts.get("post.wish." + wish(answers));
    }

    /** Nobody but who connects, where nothing was chosen. */
    static Wish wish(Answers answers) {
        return Arrays.stream(Wish.values())
                .filter(it -> it.name().equals(answers.get(WISH)))
                .findFirst()
                .orElse(Wish.ONLY_CONNECTOR);
    }

    static boolean isFromOutside(Answers answers) {
        return answers.get(OUTSIDE).equals("ja");
    }
}
