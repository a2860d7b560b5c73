package nl.omdehoek.ui.find;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.omdehoek.activities.Occurrence;
import nl.omdehoek.ui.kit.InCalendar;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;

/** "Zet in mijn agenda": the date that comes first and, if there are more, all of them. */
class CalendarChoices extends Div {

    /** @param dates that are on, soonest first: one at least */
    CalendarChoices(String page, List<Occurrence> dates, Texts texts, Saying saying) {
        addClassName("not-print");
        var label = new Paragraph(texts.get("calendar.add"));
        label.setId("agenda");
        var choices = new UnorderedList();
        choices.addClassName("choices");
        choices.getElement().setAttribute("aria-labelledby", "agenda");
        var first = dates.getFirst();
        choices.add(choice(Addresses.calendar(page, first.date()), saying.date(saying.dateOf(first.start()))));
        if (dates.size() > 1) {
            choices.add(choice(Addresses.calendar(page), texts.get("calendar.all")));
        }
        add(label, choices);
    }

    private static ListItem choice(String file, String text) {
        return new ListItem(new InCalendar(file, "", text));
    }
}
