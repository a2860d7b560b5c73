package nl.omdehoek.ui.ring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.help.HelpTask;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.find.ConnectorPanel;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.HereFinder;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.LostLine;
import nl.omdehoek.ui.kit.Namesakes;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.kit.QuickWayOut;
import nl.omdehoek.ui.kit.UrgentNumbers;
import nl.omdehoek.ui.kit.WhereAsk;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;

/** Whom to ring at once; and then, where somebody rings back, by which number and when. */
abstract class RingPage extends ReaderView {

    static final String NEAR = "bij";

    private final RingParts parts;
    private final HelpTask task;
    private @Nullable RingForm typed;
    private Map<String, String> wrong = Map.of();

    RingPage(RingParts parts, HelpTask task) {
        this.parts = parts;
        this.task = task;
    }

    /** What cannot wait, and is rung at once. */
    abstract List<String> urgent();

    /** The same with what was typed, and what is wrong with it: a sentence for each field, or under no name for all. */
    void with(RingForm form, Map<String, String> complaints) {
        typed = form;
        wrong = complaints;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var near = visit.choice(NEAR).orElse("");
        var here = parts.hereFinder().find(near);
        var who = visit.browser().secret().flatMap(parts.residents()::byBrowser);
        add(
                new QuickWayOut(texts),
                Html.link(Addresses.near("/hulp", near), "back", new Text("← " + texts.get("ring.back"))),
                new H1(texts.get("ring.title." + task)),
                Html.text("p", "lead", texts.get("ring.urgent." + task)),
                new UrgentNumbers(texts, urgent()));
        Optional.ofNullable(wrong.getOrDefault(RingForm.WARNED, wrong.get(""))).ifPresent(it -> add(Html.notice(it)));
        add(new Namesakes(texts, parts.hereFinder(), near, it -> Addresses.near("/" + RingPages.path(task), it)));
        here.ifPresentOrElse(it -> add(ring(it, near, who, texts)), () -> where(near, texts));
        return new PageHead(texts.get("ring.title." + task), texts.get("ring.what." + task), "/" + RingPages.path(task))
                .hidden();
    }

    private void where(String near, Texts texts) {
        if (!near.isEmpty()) {
            add(Html.notice(HereFinder.unknown(texts, near)));
        }
        add(new Paragraph(texts.get("ring.what." + task)), new WhereAsk("/" + RingPages.path(task), texts, near));
    }

    private List<Component> ring(Here here, String near, Optional<Person> who, Texts texts) {
        var panel = new ConnectorPanel(texts, parts.connectors().of(here.neighbourhood()));
        return parts.desk().hasSomebody(here.neighbourhood())
                ? List.of(new Paragraph(texts.get("ring.what." + task)), form(near, who, texts), panel)
                : List.of(
                        Html.text("p", "notice", texts.get("post.help.nobody")),
                        panel,
                        Html.link(
                                Addresses.near("/hulp", near),
                                "button plain",
                                new Text(texts.get("post.help.who-else"))));
    }

    private PostForm form(String near, Optional<Person> who, Texts texts) {
        var filledIn = typed == null ? RingForm.empty(task) : typed;
        var inside = new ArrayList<Component>();
        inside.add(Field.telephone(RingForm.NUMBER, texts.get("ring.number"), filledIn.number())
                .filling("tel")
                .complaint(complaint(RingForm.NUMBER)));
        inside.add(task == HelpTask.WORRY ? times(filledIn, texts) : whenToRing(filledIn, texts));
        if (task != HelpTask.WORRY) {
            inside.add(who.<Component>map(it ->
                            new Paragraph(texts.get("post.who.you", it.name().text())))
                    .orElseGet(() -> Field.text(RingForm.NAME, texts.get("join.name"), filledIn.name(), Field.LONG)
                            .filling("given-name")
                            .complaint(complaint(RingForm.NAME))));
        }
        if (who.filter(it -> parts.oldEnough().isKnown(it.id())).isEmpty()) {
            complain(RingForm.OLD_ENOUGH, inside);
            inside.add(Field.tick(RingForm.OLD_ENOUGH, texts.get("messages.sixteen"), filledIn.oldEnough()));
        }
        if (who.isEmpty()) {
            inside.add(Field.tick(RingForm.OWN, texts.get("join.own"), filledIn.own()));
            inside.add(Html.soft(texts.get("join.own.what")));
        }
        inside.add(new LostLine(texts));
        var form = new PostForm("/" + RingPages.path(task) + RingPages.SEND, inside.toArray(Component[]::new));
        form.addClassName("panel");
        if (wrong.containsKey(RingForm.WARNED) || filledIn.warned()) {
            form.with(RingForm.WARNED, "ja");
        }
        return form.with(NEAR, near).with(RingForm.KEY, filledIn.key()).button("button wide", texts.get("ring.go"));
    }

    private Component whenToRing(RingForm filledIn, Texts texts) {
        return Field.text(RingForm.RING_AT, texts.get("post.ring.when"), filledIn.ringAt(), Field.LONG)
                .filling("off")
                .complaint(complaint(RingForm.RING_AT));
    }

    private Component times(RingForm filledIn, Texts texts) {
        var inside = new ArrayList<Component>();
        inside.add(Html.text("legend", "", texts.get("ring.at")));
        complain(RingForm.RING_AT, inside);
        var chosen = filledIn.time().orElse(null);
        for (var time : RingTime.values()) {
            inside.add(Field.choice(RingForm.RING_AT, time.word(), texts.get("ring.at." + time), time == chosen));
        }
        return Html.of("fieldset", "", inside.toArray(Component[]::new));
    }

    private void complain(String field, List<Component> inside) {
        if (!complaint(field).isEmpty()) {
            inside.add(Html.text("p", "wrong", complaint(field)));
        }
    }

    private String complaint(String field) {
        return wrong.getOrDefault(field, "");
    }
}
