package nl.omdehoek.ui.help;

import com.vaadin.flow.component.Component;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.wording.Texts;

/**
 * Another day for what could not be on the day it was for.
 *
 * @param typed as it was typed
 * @param complaint what is wrong with it; empty: nothing
 */
record OtherDay(String typed, String complaint) {

    static final OtherDay NONE = new OtherDay("", "");

    static final String DAY = "dag";

    /** The button by which any day will do. */
    static final String ANY = "welke-dag";

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** What is wrong with it as a day to come. */
    Optional<String> wrong(LocalDate today, Texts texts) {
        return day().map(it -> it.isBefore(today)
                        ? Optional.of(texts.get("post.day.past"))
                        : Optional.of(texts.get("post.day.far")).filter(_ -> it.isAfter(today.plusYears(1))))
                .orElseGet(() -> Optional.of(texts.get("post.day.none")));
    }

    Component form(String path, Texts texts) {
        return Html.of(
                "div",
                "panel",
                new PostForm(
                                path + RequestPosts.MOVE,
                                Field.date(DAY, texts.get("help.day.other"), typed)
                                        .complaint(complaint))
                        .button("button", texts.get("help.day.go")),
                new PostForm(path + RequestPosts.MOVE).button("button plain", texts.get("help.day.any"), ANY, "ja"));
    }
}
