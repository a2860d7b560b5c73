package nl.omdehoek.ui.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whatever goes wrong outside a view is told in the house too: never a bare server page. */
@Controller
class HouseErrors implements ErrorController {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final FirstPaintHandler pages;
    private final PlainDoor door;

    HouseErrors(FirstPaintHandler pages, PlainDoor door) {
        this.pages = pages;
        this.door = door;
    }

    @RequestMapping("/error")
    void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var reading = READING.contains(asked(request, RequestDispatcher.ERROR_METHOD, request.getMethod()));
        if (status >= 500 || status == 404 || status == 403 && reading) {
            pages.answerError(status, visit(request), request, response);
        } else {
            var why = reading && status != 405 ? RefusedView.Why.ADDRESS : RefusedView.Why.WAY;
            response.setStatus(status);
            var page = door.refuse(why, request, query(request), response);
            if (!request.getMethod().equals("HEAD")) {
                response.getOutputStream().write(page);
            }
        }
    }

    /** As it was asked, before it was sent here. */
    private static @Nullable String asked(HttpServletRequest request, String attribute, @Nullable String now) {
        return request.getAttribute(attribute) instanceof String then ? then : now;
    }

    private static @Nullable String query(HttpServletRequest request) {
        return asked(request, RequestDispatcher.ERROR_QUERY_STRING, request.getQueryString());
    }

    private static Visit visit(HttpServletRequest request) {
        return new Visit(
                "error",
                Map.of(),
                TypedQuery.read(query(request)),
                Texts.accepted(request.getHeader("Accept-Language")));
    }
}
