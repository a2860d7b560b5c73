package nl.omdehoek.ui.host;

import java.util.UUID;
import nl.omdehoek.activities.Guest;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;

/** Asks who comes along with somebody who would like that. */
public class WalkAlongForm extends PostForm {

    public static final String WITH = "met";

    /**
     * What was typed and cannot be a name.
     *
     * @param signUp for whom
     */
    public record Refused(UUID signUp, String typed, String sentence) {}

    public WalkAlongForm(String action, Guest guest, @Nullable Refused refused, Texts texts) {
        super(action);
        var id = guest.signUp().id();
        var mine = refused != null && refused.signUp().equals(id) ? refused : new Refused(id, "", "");
        add(Field.text(WITH, texts.get("host.walk.who", guest.name().text()), mine.typed(), Field.LONG)
                .of(id)
                .complaint(mine.sentence()));
        addClassName("not-print");
        button("button plain small", texts.get("host.walk.go"));
    }
}
