package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.help.CameIn;
import nl.omdehoek.help.EnteredFor;
import nl.omdehoek.help.Request;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.PhoneNumber;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.shell.Typed;
import nl.omdehoek.wording.Texts;

/** What staff ask somebody who rings or stands at the counter: all of it on one page, in the order of a talk. */
@org.springframework.stereotype.Component
class OnBehalfForm {

    static final String NAME = AgeQuestion.NAME;
    static final String VIA = "via";
    static final String KEY = "sleutel";

    /** How it came in, by the words of the form. */
    static final Map<String, CameIn> WAYS = ways();

    private final AskHelp asking;

    OnBehalfForm(AskHelp asking) {
        this.asking = asking;
    }

    private static Map<String, CameIn> ways() {
        var ways = new LinkedHashMap<String, CameIn>();
        ways.put("telefoon", CameIn.TELEPHONE);
        ways.put("balie", CameIn.COUNTER);
        ways.put("huisbezoek", CameIn.HOME_VISIT);
        return ways;
    }

    private List<Question> questions() {
        return asking.needed().stream()
                .filter(it -> !(it instanceof AgeQuestion))
                .toList();
    }

    Set<String> fields() {
        var fields = new HashSet<>(
                Set.of(NAME, AgeQuestion.TELEPHONE, AgeQuestion.RING_AT, AgeQuestion.OLD_ENOUGH, VIA, KEY));
        questions().forEach(it -> fields.addAll(it.fields()));
        return fields;
    }

    List<Component> inside(Asking form) {
        var inside = new ArrayList<Component>();
        var answers = form.answers();
        inside.add(Field.text(NAME, form.say("namens.name"), answers.typed(NAME), Field.LONG)
                .filling("off")
                .complaint(form.complaint(NAME)));
        inside.add(Field.telephone(
                        AgeQuestion.TELEPHONE, form.say("namens.telephone"), answers.typed(AgeQuestion.TELEPHONE))
                .complaint(form.complaint(AgeQuestion.TELEPHONE)));
        inside.add(Field.text(
                        AgeQuestion.RING_AT, form.say("namens.ring-at"), answers.typed(AgeQuestion.RING_AT), Field.LONG)
                .filling("off")
                .complaint(form.complaint(AgeQuestion.RING_AT)));
        var ways = Options.of(form, VIA, form.say("entry.channel"));
        WAYS.forEach((word, way) -> ways.one(
                word, form.say("entry.channel." + way), word.equals(answers.has(VIA) ? answers.get(VIA) : "telefoon")));
        inside.add(ways.done());
        questions().forEach(it -> inside.addAll(it.inside(form)));
        if (!form.complaint(AgeQuestion.OLD_ENOUGH).isEmpty()) {
            inside.add(Html.text("p", "wrong", form.complaint(AgeQuestion.OLD_ENOUGH)));
        }
        inside.add(Field.tick(
                AgeQuestion.OLD_ENOUGH,
                form.say("namens.sixteen"),
                answers.get(AgeQuestion.OLD_ENOUGH).equals("ja")));
        return inside;
    }

    /** A sentence for each field with something wrong. */
    Map<String, String> complaints(Answers answers, Texts texts) {
        var wrong = new LinkedHashMap<String, String>();
        if (!FirstName.isReadable(answers.get(NAME))) {
            wrong.put(NAME, texts.get(answers.has(NAME) ? "join.name.wrong" : "namens.name.none"));
        }
        if (!PhoneNumber.isReadable(answers.get(AgeQuestion.TELEPHONE))) {
            wrong.put(
                    AgeQuestion.TELEPHONE,
                    texts.get(answers.has(AgeQuestion.TELEPHONE) ? "telephone.wrong" : "namens.telephone.none"));
        }
        Sentences.line(answers.get(AgeQuestion.RING_AT), 0, Request.LONGEST_RING_AT, texts)
                .ifPresent(it -> wrong.put(AgeQuestion.RING_AT, it));
        if (!WAYS.containsKey(answers.get(VIA))) {
            wrong.put(VIA, texts.get("entry.channel.none"));
        }
        questions().forEach(it -> wrong.putAll(it.complaints(answers, Optional.empty(), texts)));
        if (!answers.get(AgeQuestion.OLD_ENOUGH).equals("ja")) {
            wrong.put(AgeQuestion.OLD_ENOUGH, texts.get("namens.young"));
        }
        return wrong;
    }

    /** Of answers that will do. */
    EnteredFor caller(Answers answers) {
        return new EnteredFor(
                new FirstName(answers.get(NAME)),
                new PhoneNumber(answers.get(AgeQuestion.TELEPHONE)),
                Objects.requireNonNull(WAYS.get(answers.get(VIA))),
                Typed.uuid(answers.get(KEY)).orElseGet(UUID::randomUUID));
    }

    Request request(Answers answers, PersonId asker) {
        return asking.request(answers, asker);
    }
}
