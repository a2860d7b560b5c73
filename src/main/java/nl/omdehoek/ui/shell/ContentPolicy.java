package nl.omdehoek.ui.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;

/** Which scripts, styles and pictures a page of ours may use: our own, and nothing from elsewhere. */
final class ContentPolicy {

    private static final SecureRandom random = new SecureRandom();
    private static final String NONCE = ContentPolicy.class.getName() + ".nonce";

    private ContentPolicy() {}

    /** A number used once: the same for the header and the scripts of one answer. */
    static String nonce(HttpServletRequest request) {
        if (request.getAttribute(NONCE) instanceof String known) {
            return known;
        }
        var bytes = new byte[16];
        random.nextBytes(bytes);
        var nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        request.setAttribute(NONCE, nonce);
        return nonce;
    }

    /** Flow's client makes functions from text and sets styles on elements, hence the two exceptions. */
    static String header(HttpServletRequest request, String pictures) {
        return "default-src 'none'; script-src 'self' 'unsafe-eval' 'nonce-" + nonce(request) + "'; "
                + "style-src 'self' 'unsafe-inline'; img-src 'self' data:" + pictures
                + "; font-src 'self'; connect-src 'self'; "
                + "manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'; "
                + "object-src 'none'";
    }
}
