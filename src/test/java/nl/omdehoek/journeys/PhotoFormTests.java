package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.omdehoek.photos.SamplePhotos;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A photograph with what somebody organises: it goes in as a phone makes it, and comes out without where and when. */
class PhotoFormTests {

    private static final String ALT = "Wat zie je op de foto? Voor wie slecht ziet.";
    private static final String SEEN = "Een schaakbord op een bankje";
    private static final int MEGABYTE = 1024 * 1024;

    @RegisterExtension
    final Phones phones = new Phones();

    /** @param sentence that says what to do about it */
    private record Bad(String name, String type, byte[] file, String sentence) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static void send(Phone phone, String name, String type, byte[] file) {
        phone.field("Kies een foto").setInputFiles(new FilePayload(name, type, file));
        phone.field(ALT).fill(SEEN);
        phone.page().locator("main form.panel button").click();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPhotoComesOutWithoutWhereItWasMade(boolean withScript) throws IOException {
        var sent = SamplePhotos.withExif(SamplePhotos.jpeg(900, 600), 6);
        assertThat(new String(sent, ISO_8859_1)).contains("Exif");
        var phone = withScript ? phones.one() : phones.withoutScript();
        var draft = Malden.draft("Schaken met een foto");
        phone.read(draft + "/foto");
        send(phone, "bankje.jpg", "image/jpeg", sent);
        phone.awaitAddress(draft + "*");
        var picture = phone.page().locator("main img.photo");

        assertThat(picture).hasAttribute("alt", SEEN);
        var address = Objects.requireNonNull(picture.getAttribute("src"));
        var kept = phone.page().context().request().get(phone.home() + address).body();
        assertThat(new String(kept, ISO_8859_1)).doesNotContain("Exif", "GPS");
        var seen = ImageIO.read(new ByteArrayInputStream(kept));
        // It was held upright: that is how it is kept.
        assertThat(seen.getWidth()).isEqualTo(600);
        assertThat(seen.getHeight()).isEqualTo(900);
        assertThat(phone.button("Plaats het")).isVisible();
    }

    static Stream<Bad> bad() {
        var unreadable = "Dit bestand kunnen we niet lezen als foto.";
        var jpeg = SamplePhotos.jpeg(900, 600);
        return Stream.of(
                new Bad("brief.jpg", "image/jpeg", "%PDF-1.7\n1 0 obj\n".getBytes(UTF_8), unreadable),
                new Bad(
                        "plaatje.svg",
                        "image/svg+xml",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".getBytes(UTF_8),
                        unreadable),
                new Bad(
                        "half.jpg",
                        "image/jpeg",
                        Arrays.copyOf(jpeg, jpeg.length / 2),
                        "De foto is kapot of kwam niet heel aan."),
                new Bad("reus.png", "image/png", SamplePhotos.pngOf(60_000, 60_000), "De foto heeft te veel pixels."),
                new Bad(
                        "zwaar.jpg",
                        "image/jpeg",
                        Arrays.copyOf(jpeg, 10 * MEGABYTE + 1),
                        "De foto is groter dan 10 MB."));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void whatIsNoGoodPhotoIsToldAndNothingTypedIsLost(Bad bad) {
        var phone = phones.one();
        var draft = Malden.draft("Schaken zonder foto");
        phone.open(draft + "/foto");
        send(phone, bad.name(), bad.type(), bad.file());

        assertThat(phone.page().locator("main .wrong")).containsText(bad.sentence());
        assertThat(phone.field(ALT)).hasValue(SEEN);
        assertThat(phone.page().locator("main img.photo")).hasCount(0);
        phone.read(draft);
        assertThat(phone.page().locator("main")).containsText("Schaken zonder foto");
        assertThat(phone.button("Plaats het")).isVisible();
    }
}
