package nl.omdehoek.ui.help;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.omdehoek.help.Entering;
import nl.omdehoek.help.Request;
import nl.omdehoek.help.Showing;
import nl.omdehoek.help.Softened;
import nl.omdehoek.help.Wish;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.wording.Texts;

/** In which words neighbours read of a request: for who writes them, and for whose request it is. */
@org.springframework.stereotype.Component
public class SoftenedPanel {

    private final Showing showing;
    private final Entering entering;

    SoftenedPanel(Showing showing, Entering entering) {
        this.showing = showing;
        this.entering = entering;
    }

    /** Whether there is anything to say of it. */
    boolean isWished(Request request) {
        return request.isOpen() && request.wish() == Wish.SHOWN;
    }

    /** For who answers the request: to write the words, and to see how far they are. */
    Component forStaff(Request request, String typed, String complaint, Texts texts) {
        var path = HelpPages.request(request.id());
        var section = new Section(new H2(texts.get("shown.staff")), Html.soft(texts.get("shown.staff.what")));
        showing.of(request.id()).ifPresent(it -> {
            section.add(
                    Html.dutch(texts, Html.text("blockquote", "said", it.words())),
                    Html.soft(texts.get(it.isShown() ? "shown.staff.shown" : "shown.staff.waits")));
            if (!it.isShown() && entering.of(request.id()).isPresent()) {
                section.add(new PostForm(path + ShowingPosts.SHOW)
                        .with(ShowingPosts.WHICH, it.proposedAt().toString())
                        .button("button", texts.get("namens.read-aloud")));
            }
            section.add(
                    new PostForm(path + ShowingPosts.HIDE).button("button plain", texts.get("shown.staff.withdraw")));
        });
        section.add(new PostForm(
                        path + ShowingPosts.PROPOSE,
                        Field.area(ShowingPosts.WORDS, texts.get("shown.staff.words"), typed)
                                .complaint(complaint))
                .button("button plain", texts.get("shown.staff.go")));
        return section;
    }

    /** For whose request it is: just the words that everybody would read, with yes and no in one tap each. */
    public List<Component> forAsker(Request request, Texts texts) {
        return Optional.of(request)
                .filter(this::isWished)
                .flatMap(it -> showing.of(it.id()))
                .map(it -> words(request, it, texts))
                .orElse(List.of());
    }

    private static List<Component> words(Request request, Softened words, Texts texts) {
        var parts = new ArrayList<Component>();
        parts.add(Html.soft(texts.get(words.isShown() ? "shown.yours" : "shown.asks")));
        parts.add(Html.dutch(texts, Html.text("blockquote", "said", words.words())));
        if (!words.isShown()) {
            parts.add(new PostForm(HelpPages.MINE + ShowingPosts.SHOW + "/" + request.id())
                    .with(ShowingPosts.WHICH, words.proposedAt().toString())
                    .button("button", texts.get("shown.yes")));
        }
        parts.add(new PostForm(HelpPages.MINE + ShowingPosts.HIDE + "/" + request.id())
                .button("button plain", texts.get(words.isShown() ? "shown.hide" : "shown.no")));
        return parts;
    }
}
