package nl.omdehoek.ui.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.omdehoek.ui.kit.Texts;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whatever goes wrong outside a view is told in the house too: never a bare server page. */
@Controller
class HouseErrors implements ErrorController {

    private final FirstPaintHandler pages;

    HouseErrors(FirstPaintHandler pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var visit = new Visit(
                "error",
                Map.of(),
                Map.<String, List<String>>of(),
                Texts.accepted(request.getHeader("Accept-Language")));
        pages.answerError(status, visit, request, response);
    }
}
