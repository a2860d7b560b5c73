package nl.omdehoek.ui.help;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.omdehoek.help.Question;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.wording.Texts;

/** What somebody is asked to do for a neighbour, with yes and not now in one tap each. A no needs no reason. */
public class QuestionPanel extends Section {

    /** @param path to which the answer goes, without the answer itself */
    public QuestionPanel(Question question, String path, TaskWords words, Texts texts) {
        addClassName("panel");
        var lines = words.of(question, texts);
        add(Html.text("b", "", lines.getFirst()));
        lines.stream().skip(1).forEach(it -> add(new Paragraph(it)));
        add(
                new PostForm(path + "/" + AskedView.YES).button("button wide", texts.get("helping.yes")),
                new PostForm(path + "/" + AskedView.NOT_NOW).button("button plain wide", texts.get("helping.not-now")),
                Html.soft(texts.get("helping.free")));
    }
}
