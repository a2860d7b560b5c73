package nl.omdehoek.ui.mine;

import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.omdehoek.people.AboutMe;
import nl.omdehoek.people.PersonalField;
import nl.omdehoek.people.Terms;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;
import org.springframework.beans.factory.annotation.Value;

/** Who is responsible, and what is kept of people, why, and how long: told from the marks that the code itself goes by. */
@Route(value = "privacy", layout = Shell.class)
@FirstPaint
@AnonymousAllowed
class PrivacyView extends ReaderView {

    private final AboutMe aboutMe;
    private final Terms terms;
    private final String name;
    private final String contact;

    PrivacyView(
            AboutMe aboutMe,
            Terms terms,
            @Value("${omdehoek.responsible.name}") String name,
            @Value("${omdehoek.responsible.contact}") String contact) {
        this.aboutMe = aboutMe;
        this.terms = terms;
        this.name = name;
        this.contact = contact;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        addClassName("prose");
        add(new H1(texts.get("privacy.title")), new Paragraph(texts.get("privacy.lead")));
        add(new H2(texts.get("privacy.who")), new Paragraph(responsible(texts)));
        add(new H2(texts.get("privacy.what")));
        new TreeMap<>(aboutMe.fields().stream().collect(groupingBy(PersonalField::purpose)))
                .forEach((purpose, fields) -> {
                    add(new H3(texts.get("privacy.purpose." + purpose)));
                    add(list("points", kept(fields, texts)));
                });
        add(new H2(texts.get("privacy.cookies")), new Paragraph(texts.get("privacy.cookies.what")));
        add(list(
                "points",
                Stream.of("me", "words", "slip", "calendar", "display", "session")
                        .map(it -> new ListItem(texts.get("privacy.cookies." + it)))));
        add(new H2(texts.get("privacy.not")), new Paragraph(texts.get("privacy.not.what")));
        add(new H2(texts.get("privacy.yours")), new Paragraph(texts.get("privacy.yours.what")));
        add(list(
                "ways",
                Stream.of(
                        new ListItem(new Anchor(AllView.PATH, texts.get("all.title"))),
                        new ListItem(new Anchor(ForgetView.PATH, texts.get("forget.title"))),
                        new ListItem(new Anchor(PhonesView.PATH, texts.get("phones.title"))))));
        add(new Paragraph(texts.get("privacy.yours.complain")));
        return new PageHead(texts.get("privacy.title"), texts.get("privacy.lead"), "/privacy");
    }

    private String responsible(Texts texts) {
        return name.isBlank() ? texts.get("privacy.who.nobody") : texts.get("privacy.who.is", name, contact);
    }

    private static Component list(String className, Stream<ListItem> items) {
        return Html.of("ul", className, items.toArray(Component[]::new));
    }

    /** Columns of one table with the same term are one thing to a reader. */
    private Stream<ListItem> kept(List<PersonalField> fields, Texts texts) {
        return fields.stream()
                .map(it -> texts.get("privacy.item", what(it, texts), howLong(it, texts)))
                .distinct()
                .map(ListItem::new);
    }

    static String what(PersonalField field, Texts texts) {
        var key = "privacy.kept." + field.table() + "." + field.purpose();
        var exact = key + "." + field.term();
        return texts.get(texts.has(exact) ? exact : key);
    }

    private String howLong(PersonalField field, Texts texts) {
        return texts.get("privacy.term." + field.term(), terms.days(field.term()));
    }
}
