package nl.omdehoek.ui.photo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Optional;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.photos.SamplePhotos;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/** A form with a photo, sent by a browser to a server. */
@OnDatabase
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({PhotoUploadTests.Form.class, PhotoUploadTests.FormThatKnowsBetter.class})
class PhotoUploadTests {

    private static final int MEGABYTE = 1024 * 1024;

    @LocalServerPort
    private int port;

    /** As a form about something with a photo would have it. */
    @RestController
    static class Form {

        @Autowired
        @Nullable
        PhotoIntake intake;

        @PostMapping("/proef/formulier")
        String take(
                @RequestParam MultiValueMap<String, String> typed,
                @RequestParam(name = PhotoForm.FILE, required = false) @Nullable MultipartFile photo)
                throws IOException {
            var answer = java.util.Objects.requireNonNull(intake)
                    .take(PhotoForm.of(typed), photo, Optional.empty(), Optional.empty(), Texts.in(Texts.DUTCH));
            return typed.getFirst("titel") + " " + answer.photo().isPresent() + " "
                    + answer.wrong().values();
        }
    }

    @RestController
    static class FormThatKnowsBetter {

        @PostMapping("/proef/beter")
        String take(@RequestParam MultiValueMap<String, String> typed) {
            return "" + typed.getFirst("titel");
        }

        @ExceptionHandler(MaxUploadSizeExceededException.class)
        ResponseEntity<String> tooLarge() {
            return ResponseEntity.unprocessableContent().body("Dit is te groot");
        }
    }

    private HttpResponse<String> send(String path, byte[] photo) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        for (var field : new String[][] {{"titel", "Café"}, {"foto-tekst", "Een kopje"}}) {
            body.writeBytes("--grens\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(field[0], field[1])
                    .getBytes(UTF_8));
        }
        body.writeBytes("""
                --grens\r
                Content-Disposition: form-data; name="foto"; filename="strand.jpg"\r
                Content-Type: image/jpeg\r
                \r
                """.getBytes(UTF_8));
        body.writeBytes(photo);
        body.writeBytes("\r\n--grens--\r\n".getBytes(UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "multipart/form-data; boundary=grens")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Accept-Language", "nl")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        try (var browser =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return browser.send(request, BodyHandlers.ofString());
        }
    }

    @Test
    void aPhotoComesInWithWhatWasTyped() throws Exception {
        var answer = send("/proef/formulier", SamplePhotos.withExif(SamplePhotos.jpeg(3000, 2000), 6));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("Café true []");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void ofOneOverTenMegabytesTheFormItselfTellsWhatToDo() throws Exception {
        var answer = send("/proef/formulier", Arrays.copyOf(SamplePhotos.jpeg(10, 10), 10 * MEGABYTE + 1));

        assertThat(answer.body())
                .isEqualTo("Café false [De foto is groter dan 10 MB. Kies een kleinere, of maak hem eerst kleiner.]");
    }

    @Test
    void whatIsLargerThanAnythingGetsAPageOfOurs() throws Exception {
        var answer = send("/proef/formulier", new byte[40 * MEGABYTE]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body())
                .as("the page")
                .contains("<h1>Dit bestand is te groot</h1><p>Ga terug met de knop van je browser. Kies daar een foto");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aFormCanAnswerThatItself() throws Exception {
        var answer = send("/proef/beter", new byte[40 * MEGABYTE]);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).isEqualTo("Dit is te groot");
        assertThat(send("/proef/beter", new byte[10]).body()).isEqualTo("Café");
    }
}
