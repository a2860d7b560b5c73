package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omdehoek.listing.Named;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;

/** Options under one question: one of them, or any number. */
final class Options {

    private final Asking asking;
    private final String field;
    private final List<Component> inside = new ArrayList<>();

    private Options(Asking asking, String field, String question) {
        this.asking = asking;
        this.field = field;
        inside.add(Html.text("legend", "", question));
        if (!asking.complaint(field).isEmpty()) {
            inside.add(Html.text("p", "wrong", asking.complaint(field)));
        }
    }

    static Options of(Asking asking, String field, String question) {
        return new Options(asking, field, question);
    }

    /** One that rules out the others. */
    Options one(String value, String says, boolean chosen) {
        inside.add(Field.choice(field, value, says, chosen));
        return this;
    }

    /** One of those, as it was answered. */
    Options one(String value, String says) {
        return one(value, says, asking.answers().get(field).equals(value));
    }

    /** One that others can be chosen with. */
    Options any(String value, String says) {
        inside.add(Field.tick(field, value, says, words(asking.answers(), field).contains(value)));
        return this;
    }

    /** @param texts under which their names stand */
    <E extends Enum<E> & Named> Options any(E[] all, String texts) {
        for (var it : all) {
            any(it.word(), asking.say(texts + "." + it));
        }
        return this;
    }

    <E extends Enum<E> & Named> Options one(E[] all, String texts) {
        return one(List.of(all), texts);
    }

    <E extends Enum<E> & Named> Options one(List<E> all, String texts) {
        for (var it : all) {
            one(it.word(), asking.say(texts + "." + it));
        }
        return this;
    }

    Component done() {
        return Html.of("fieldset", "", inside.toArray(Component[]::new));
    }

    static List<String> words(Answers answers, String field) {
        return Arrays.stream(answers.get(field).split(",")).map(String::strip).toList();
    }

    /** Those that were chosen and are known. */
    static <E extends Enum<E> & Named> Set<E> several(Answers answers, String field, Class<E> type) {
        return words(answers, field).stream()
                .flatMap(it -> Named.parse(type, it).stream())
                .collect(Collectors.toSet());
    }
}
