package nl.omdehoek.ui.judge;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;

/** What changed in a text, word by word: what went is struck through, what came is underlined, and both are told in words. */
class Difference extends Div {

    /** Signs that no text holds, as control characters are taken out of what is typed. */
    private static final String MARK = "\u0001";

    Difference(String before, String after, Texts texts) {
        addClassName("panel");
        var generator = DiffRowGenerator.create()
                .showInlineDiffs(true)
                .mergeOriginalRevised(true)
                .inlineDiffByWord(true)
                .lineNormalizer(it -> it)
                .oldTag(_ -> MARK + "-")
                .newTag(_ -> MARK + "+")
                .build();
        generator.generateDiffRows(before.lines().toList(), after.lines().toList()).stream()
                .map(DiffRow::getOldLine)
                .map(it -> line(it, texts))
                .forEach(this::add);
    }

    private static Paragraph line(String marked, Texts texts) {
        var line = new Paragraph();
        parts(marked, texts).forEach(line::add);
        return Html.dutch(texts, line);
    }

    /** Marks stand before and after what went or came. */
    private static List<Component> parts(String marked, Texts texts) {
        var parts = new ArrayList<Component>();
        var isOpen = false;
        for (var piece : (MARK + " " + marked).split(MARK, -1)) {
            if (piece.isEmpty()) {
                continue;
            }
            var sign = piece.charAt(0);
            var words = piece.substring(1);
            isOpen = sign != ' ' && !isOpen;
            if (isOpen && !words.isEmpty()) {
                parts.add(changed(sign, words, texts));
            } else if (!words.isEmpty()) {
                parts.add(new Text(words));
            }
        }
        return parts;
    }

    private static Component changed(char sign, String words, Texts texts) {
        var isGone = sign == '-';
        var unseen = Html.unseen(texts.get(isGone ? "judge.went" : "judge.came") + " ");
        return Html.of(isGone ? "del" : "ins", "", unseen, new Text(words));
    }
}
