package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omdehoek.help.Request;
import nl.omdehoek.messages.OldEnough;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PhoneNumber;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;

/** Who somebody is who offers or asks: a first name, that they are 16 or older, and where they can be rung if they like. */
class AgeQuestion implements Question {

    static final String NAME = WhoQuestion.NAME;
    static final String OLD_ENOUGH = "zestien";
    static final String TELEPHONE = "telefoon";
    static final String RING_AT = "bellen";

    private final OldEnough oldEnough;
    private final boolean asksTelephone;

    AgeQuestion(OldEnough oldEnough, boolean asksTelephone) {
        this.oldEnough = oldEnough;
        this.asksTelephone = asksTelephone;
    }

    @Override
    public String word() {
        return "wie-ben-je";
    }

    @Override
    public Set<String> fields() {
        return asksTelephone ? Set.of(NAME, OLD_ENOUGH, TELEPHONE, RING_AT) : Set.of(NAME, OLD_ENOUGH);
    }

    @Override
    public List<Component> inside(Asking asking) {
        var inside = new ArrayList<Component>();
        var answers = asking.answers();
        inside.add(asking.who()
                .<Component>map(
                        it -> new Paragraph(asking.say("post.who.you", it.name().text())))
                .orElseGet(() -> Field.text(NAME, asking.say("join.name"), answers.typed(NAME), Field.LONG)
                        .filling("given-name")
                        .complaint(asking.complaint(NAME))));
        if (asksTelephone) {
            inside.add(Field.telephone(TELEPHONE, asking.say("post.ring"), answers.typed(TELEPHONE))
                    .filling("tel")
                    .complaint(asking.complaint(TELEPHONE)));
            inside.add(Field.text(RING_AT, asking.say("post.ring.when"), answers.typed(RING_AT), Field.LONG)
                    .filling("off")
                    .complaint(asking.complaint(RING_AT)));
        }
        if (!isKnown(asking.who())) {
            if (!asking.complaint(OLD_ENOUGH).isEmpty()) {
                inside.add(Html.text("p", "wrong", asking.complaint(OLD_ENOUGH)));
            }
            inside.add(Field.tick(
                    OLD_ENOUGH,
                    asking.say("messages.sixteen"),
                    answers.get(OLD_ENOUGH).equals("ja")));
        }
        return inside;
    }

    private boolean isKnown(Optional<Person> who) {
        return who.filter(it -> oldEnough.isKnown(it.id())).isPresent();
    }

    @Override
    public Map<String, String> complaints(Answers answers, Optional<Person> who, Texts texts) {
        var wrong = new LinkedHashMap<String, String>();
        if (who.isEmpty() && !FirstName.isReadable(answers.get(NAME))) {
            wrong.put(NAME, texts.get(answers.has(NAME) ? "join.name.wrong" : "join.name.none"));
        }
        if (answers.has(TELEPHONE) && !PhoneNumber.isReadable(answers.get(TELEPHONE))) {
            wrong.put(TELEPHONE, texts.get("telephone.wrong"));
        }
        Sentences.line(answers.get(RING_AT), 0, Request.LONGEST_RING_AT, texts).ifPresent(it -> wrong.put(RING_AT, it));
        if (!isKnown(who) && !answers.get(OLD_ENOUGH).equals("ja")) {
            wrong.put(OLD_ENOUGH, texts.get("post.young"));
        }
        return wrong;
    }

    @Override
    public String told(Answers answers, Optional<Person> who, Texts texts) {
        return who.map(it -> it.name().text()).orElse(answers.get(NAME));
    }

    Optional<PhoneNumber> telephone(Answers answers) {
        return answers.one(TELEPHONE).map(PhoneNumber::new);
    }
}
