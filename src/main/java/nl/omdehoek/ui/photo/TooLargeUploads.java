package nl.omdehoek.ui.photo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.PlainDoor;
import nl.omdehoek.ui.shell.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * Answers what is larger than the server reads at all. A controller that knows better has a handler of its own for this
 * exception, which goes first.
 */
@ControllerAdvice
class TooLargeUploads {

    private final PlainDoor door;
    private final BrowserCookies cookies;

    TooLargeUploads(PlainDoor door, BrowserCookies cookies) {
        this.door = door;
        this.cookies = cookies;
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        var visit = new Visit("error", Map.of(), Map.<String, List<String>>of(), cookies.texts(request));
        door.show(new TooLargeView(), visit, request, response);
    }
}
