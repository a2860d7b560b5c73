package nl.omdehoek.ui.host;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.Map;
import nl.omdehoek.activities.Attendance;
import nl.omdehoek.activities.Need;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.NeedWords;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.wording.Texts;

/** Puts somebody on the list who told the host, or the desk: which asks a little more. */
class EntrySection extends Section {

    /** @param hosted whether anybody makes it ready */
    EntrySection(
            Actor actor,
            boolean hosted,
            ListingId activity,
            LocalDate date,
            EntryForm filledIn,
            Map<String, String> wrong,
            Texts texts) {
        super(new H2(texts.get("host.add")), Html.soft(texts.get("host.add.what")));
        addClassNames("panel", "not-print");
        var form = new PostForm(
                HostPages.of(activity) + "/erbij",
                Field.text(EntryForm.NAME, texts.get("host.add.name"), filledIn.name(), Field.LONG)
                        .filling("off")
                        .complaint(wrong.getOrDefault(EntryForm.NAME, "")),
                Field.number(
                                EntryForm.PARTY,
                                texts.get("host.add.party"),
                                filledIn.partySize().orElse(1),
                                Attendance.LARGEST_PARTY)
                        .complaint(wrong.getOrDefault(EntryForm.PARTY, "")),
                Field.tick(EntryForm.FIRST_TIME, texts.get("host.add.first"), filledIn.firstTime()));
        if (!actor.isHost()) {
            form.add(
                    channels(filledIn, wrong, texts),
                    Field.telephone(EntryForm.TELEPHONE, texts.get("entry.telephone"), filledIn.telephone())
                            .complaint(wrong.getOrDefault(EntryForm.TELEPHONE, "")),
                    Html.soft(texts.get("entry.telephone.what")),
                    needs(filledIn, hosted, texts));
        }
        add(form.with(HostView.DATE, date.toString())
                .with(EntryForm.KEY, filledIn.key())
                .button("button", texts.get("host.add.go")));
    }

    private static Component channels(EntryForm filledIn, Map<String, String> wrong, Texts texts) {
        var choices = Html.of("fieldset", "", Html.text("legend", "", texts.get("entry.channel")));
        if (wrong.containsKey(EntryForm.CHANNEL)) {
            choices.add(Html.text("p", "wrong", wrong.get(EntryForm.CHANNEL)));
        }
        EntryForm.CHANNELS.forEach((word, channel) -> choices.add(Field.choice(
                EntryForm.CHANNEL, word, texts.get("entry.channel." + channel), word.equals(filledIn.channel()))));
        return choices;
    }

    private static Component needs(EntryForm filledIn, boolean hosted, Texts texts) {
        var choices = Html.of("fieldset", "", Html.text("legend", "", texts.get("entry.needs")));
        choices.add(Field.tick(EntryForm.WALK_ALONG, texts.get("entry.walk-along"), filledIn.walkAlong()));
        for (var need : Need.values()) {
            choices.add(Field.tick(
                    EntryForm.NEED,
                    NeedWords.word(need),
                    texts.get("need." + need),
                    filledIn.needs().contains(need)));
        }
        choices.add(Html.soft(texts.get(hosted ? "entry.needs.what" : "entry.needs.nobody")));
        return choices;
    }
}
