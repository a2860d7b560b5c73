package nl.omdehoek.ui.shell;

import java.util.Optional;

/**
 * What a page tells browsers, link previews and search engines of itself.
 *
 * @param title what the page is, without the portal's name
 * @param description one or two sentences for a preview
 * @param canonical the address (path and choices) that counts among all that show this same page
 * @param findable whether search engines may list it; invented examples may not
 * @param data the same thing as schema.org JSON-LD, if there is a type for it
 */
public record PageHead(String title, String description, String canonical, boolean findable, Optional<String> data) {

    public PageHead(String title, String description, String canonical) {
        this(title, description, canonical, true, Optional.empty());
    }

    public PageHead hidden() {
        return new PageHead(title, description, canonical, false, data);
    }

    public PageHead withData(String json) {
        return new PageHead(title, description, canonical, findable, Optional.of(json));
    }
}
