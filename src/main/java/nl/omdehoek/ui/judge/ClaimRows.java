package nl.omdehoek.ui.judge;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.Claim;
import nl.omdehoek.listing.Claims;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.kit.Subjects;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;

/** Who asks to keep what, each with a yes, and a no that says why. */
@org.springframework.stereotype.Component
class ClaimRows {

    static final String WHY = "zin";

    private final Claims claims;
    private final Residents residents;
    private final Subjects subjects;
    private final Clock clock;

    ClaimRows(Claims claims, Residents residents, Subjects subjects, Clock clock) {
        this.claims = claims;
        this.residents = residents;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** Nothing where nobody asks. */
    List<Component> of(PersonId judge, Texts texts) {
        var open = claims.open(judge);
        if (open.isEmpty()) {
            return List.of();
        }
        var list = new UnorderedList();
        list.addClassName("mine");
        open.forEach(it -> {
            var row = new ListItem(new H3(title(it, texts)));
            row.add(inside(it, "", "", texts));
            list.add(row);
        });
        return List.of(new H2(texts.get("judge.claims")), list);
    }

    /** A link where readers see it. */
    Component title(Claim claim, Texts texts) {
        var subject = new Subject(claim.kind().name(), claim.listing().value());
        return subjects.link(subject, texts)
                .<Component>map(it -> it)
                .orElseGet(() -> subjects.any(subject)
                        .<Component>map(it ->
                                Html.dutch(texts, Html.span("", it.listing().title())))
                        .orElseGet(() -> new Text(texts.get("admin.reports.gone"))));
    }

    /**
     * Who asks, what they say, and the two ways to decide.
     *
     * @param typed why not, as far as it was typed
     * @param wrong what is wrong with that, or nothing
     */
    Component[] inside(Claim claim, String typed, String wrong, Texts texts) {
        var saying = new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX);
        var name = residents.find(claim.person()).map(it -> it.name().text()).orElse("");
        var others = claims.othersWhoKeep(claim).size();
        var path = ClaimPages.of(claim.id());
        var no = new PostForm(
                        path + ClaimPages.NO,
                        Field.area(WHY, texts.get("judge.claim.why", name), typed)
                                .of(claim.id())
                                .complaint(wrong),
                        Html.soft(texts.get("judge.claim.why.what")))
                .button("button", texts.get("judge.claim.no.go"));
        var fold = Html.of("details", "more", Html.text("summary", "", texts.get("judge.claim.no")), no);
        if (!wrong.isEmpty()) {
            fold.getElement().setAttribute("open", "");
        }
        return new Component[] {
            new Paragraph(texts.get("judge.claim.by", name)),
            Html.dutch(texts, Html.text("blockquote", "said", claim.words())),
            Html.soft(texts.get("judge.since", saying.day(claim.askedAt()), saying.time(claim.askedAt()))),
            others == 0 ? Html.soft(texts.get("judge.claim.what")) : Html.notice(texts.get("judge.claim.kept")),
            new PostForm(path + ClaimPages.YES).button("button", texts.get("judge.claim.yes", name)),
            fold
        };
    }
}
