package nl.omdehoek.ui.shell;

import jakarta.servlet.http.HttpServletResponse;

/** Answers what was sent with where to look: loading that page again sends nothing again. */
public final class SeeOther {

    private SeeOther() {}

    /** @param path of a page of ours, from its slash */
    public static void page(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}
