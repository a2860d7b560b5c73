package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omdehoek.geography.Distance;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.moderation.Screening;
import nl.omdehoek.moderation.Sign;
import nl.omdehoek.plainwords.Hint;
import nl.omdehoek.plainwords.PlainWords;
import nl.omdehoek.search.Card;
import nl.omdehoek.search.Filters;
import nl.omdehoek.search.FindQuery;
import nl.omdehoek.search.Finder;
import nl.omdehoek.search.Order;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.HereFinder;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.kit.UrgentNumbers;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Texts;

/** What helps somebody who writes: what is there already, plainer words, and what not everybody should read. It holds up nothing. */
@org.springframework.stereotype.Component
class Tips {

    static final String PAGE = PostPages.PATH + "/tips";
    static final String WORD = "/woord";
    static final String FIELD = "veld";
    static final String HARD = "woord";

    private static final Distance NEAR = new Distance(5_000);
    private static final int ALIKE = 3;

    /** What a writer may not have meant everybody to read. */
    private static final Set<Sign.Kind> ASKED_BACK = EnumSet.of(
            Sign.Kind.TELEPHONE,
            Sign.Kind.MAIL_ADDRESS,
            Sign.Kind.HOME_ADDRESS,
            Sign.Kind.LINK,
            Sign.Kind.SWEARING,
            Sign.Kind.MONEY_OR_KEYS);

    private final Finder finder;
    private final HereFinder hereFinder;
    private final PlainWords plainWords;

    Tips(Finder finder, HereFinder hereFinder, PlainWords plainWords) {
        this.finder = finder;
        this.hereFinder = hereFinder;
        this.plainWords = plainWords;
    }

    /** About all that was answered: each with a button that works without a script. */
    Div of(Questionnaire questionnaire, Answers answers, String draft, Texts texts) {
        var tips = new Div();
        if (!questionnaire.isPrivate()) {
            tips.add(alike(answers.get(WhatQuestion.TITLE), answers.get(WhereQuestion.NEAR), texts));
        }
        for (var field : questionnaire.texts()) {
            var text = answers.get(field);
            tips.add(danger(text, texts));
            if (!questionnaire.isPrivate()) {
                tips.add(askedBack(text, texts));
                hints(text, answers.get(WhereQuestion.NEAR))
                        .forEach(it -> tips.add(
                                switch (it) {
                                    case Hint.LongSentence sentence -> sentence(sentence, text, texts);
                                    case Hint.HardWord word -> word(field, word, draft, texts);
                                }));
            }
        }
        return tips;
    }

    /** The same about what is being typed, for a script: its buttons change the field themselves. */
    Div whileTyping(String field, String text, String near, boolean isPrivate, Texts texts) {
        var tips = new Div();
        if (field.equals(WhatQuestion.TITLE)) {
            tips.add(alike(text, near, texts));
        }
        tips.add(danger(text, texts));
        if (!isPrivate) {
            tips.add(askedBack(text, texts));
            hints(text, near)
                    .forEach(it -> tips.add(
                            switch (it) {
                                case Hint.LongSentence sentence -> sentence(sentence, text, texts);
                                case Hint.HardWord word -> word(word, texts);
                            }));
        }
        return tips;
    }

    private List<Hint> hints(String text, String near) {
        return plainWords.hints(
                text, hereFinder.find(near).map(it -> it.neighbourhood().municipality()));
    }

    /** "Bestaat dit al?": the nearest like it, to take part in instead. */
    private List<Component> alike(String title, String near, Texts texts) {
        var here = hereFinder.find(near);
        if (title.length() < 3 || here.isEmpty()) {
            return List.of();
        }
        var found = alike(title, here.get());
        if (found.isEmpty()) {
            return List.of();
        }
        var list = new UnorderedList();
        list.addClassName("ways");
        found.forEach(it -> list.add(new ListItem(Html.dutch(
                texts,
                Html.link(
                        Addresses.near(Addresses.listing(it.kind(), it.title(), it.id()), near),
                        "",
                        new Text(it.title()))))));
        return List.of(new Paragraph(texts.get("tips.alike")), list);
    }

    private List<Card> alike(String title, Here here) {
        var filters = new Filters(
                Set.of(ListingKind.ACTIVITY, ListingKind.INITIATIVE), null, false, Set.of(), null, null, null, false);
        return finder.first(new FindQuery(title, here.point(), NEAR, null, filters, Order.BEST, 1), ALIKE);
    }

    private static List<Component> danger(String text, Texts texts) {
        return Screening.look(text).stream().anyMatch(it -> it.kind() == Sign.Kind.WORRY)
                ? List.of(
                        Html.text("p", "notice", texts.get("report.urgent")),
                        new UrgentNumbers(texts, List.of("112", "113", "safe-home")))
                : List.of();
    }

    private static List<Component> askedBack(String text, Texts texts) {
        var asked = new ArrayList<Component>();
        Screening.look(text).stream()
                .filter(it -> ASKED_BACK.contains(it.kind()))
                .map(it -> texts.get("tips." + it.kind(), it.part()))
                .distinct()
                .forEach(it -> asked.add(Html.soft(it)));
        return asked;
    }

    private static Component sentence(Hint.LongSentence sentence, String text, Texts texts) {
        var begins = text.substring(sentence.from(), sentence.to()).strip();
        return Html.soft(texts.get("tips.long", Html.beginning(begins, 30), sentence.words()));
    }

    private static Component word(Hint.HardWord word, Texts texts) {
        var button = Html.text("button", "button plain small", texts.get("tips.word", word.word(), word.plainer()));
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-word", word.word())
                .setAttribute("data-plainer", word.plainer());
        return Html.of("p", "", button);
    }

    private static Component word(String field, Hint.HardWord word, String draft, Texts texts) {
        return new PostForm(draft + WORD)
                .with(FIELD, field)
                .with(HARD, word.word())
                .button("button plain small", texts.get("tips.word", word.word(), word.plainer()));
    }

    /** The text with the plainer word in the place of a hard one, if it is there and we know one. */
    Optional<String> plainer(String text, String hard, String near) {
        return hints(text, near).stream()
                .filter(it -> it instanceof Hint.HardWord word && word.word().equals(hard))
                .findFirst()
                .map(it -> PlainWords.replace(text, it));
    }
}
