package nl.omdehoek.ui.shell;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.omdehoek.ui.kit.Here;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells browsers, link previews and search engines of itself.
 *
 * @param title what the page is, without the portal's name
 * @param description one or two sentences for a preview
 * @param canonical the address (path and choices) that counts among all that show this same page
 * @param findable whether search engines may list it; invented examples may not
 * @param data the same thing as schema.org JSON-LD, if there is a type for it
 * @param unread the names of choices in the address that could not be read, for the log; never what was typed
 */
public record PageHead(
        String title,
        String description,
        String canonical,
        boolean findable,
        Optional<String> data,
        Set<String> unread) {

    public PageHead(String title, String description, String canonical) {
        this(title, description, canonical, true, Optional.empty(), Set.of());
    }

    public PageHead hidden() {
        return new PageHead(title, description, canonical, false, data, unread);
    }

    public PageHead withData(String json) {
        return new PageHead(title, description, canonical, findable, Optional.of(json), unread);
    }

    /** Where somebody said to be may not have been read. */
    public PageHead lookedFrom(Visit visit, @Nullable Here here) {
        if (here != null || visit.choice("bij").isEmpty()) {
            return this;
        }
        var names = new TreeSet<>(unread);
        names.add("bij");
        return withUnread(names);
    }

    public PageHead withUnread(Set<String> names) {
        return new PageHead(title, description, canonical, findable, data, names);
    }
}
