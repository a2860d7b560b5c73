package nl.omdehoek.photos;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.omdehoek.photos.PhotoSize.LARGE;
import static nl.omdehoek.photos.PhotoSize.SMALL;
import static nl.omdehoek.photos.Refusal.DAMAGED;
import static nl.omdehoek.photos.Refusal.NOT_A_PHOTO;
import static nl.omdehoek.photos.Refusal.TOO_LARGE;
import static nl.omdehoek.photos.Refusal.TOO_MANY_PIXELS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out of a photo that somebody uploads, and what does not come in. */
class DarkroomTests {

    private static final int START_OF_PICTURE = 0xDA;

    private final Darkroom darkroom = new Darkroom();

    private byte[] developed(byte[] uploaded, PhotoSize size) throws UnfitPhoto {
        return Objects.requireNonNull(darkroom.develop(uploaded).pictures().get(size));
    }

    private BufferedImage seen(byte[] uploaded, PhotoSize size) throws UnfitPhoto, IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(developed(uploaded, size))));
    }

    private Refusal refusal(byte[] uploaded) {
        return catchThrowableOfType(UnfitPhoto.class, () -> darkroom.develop(uploaded))
                .why();
    }

    /** The name of a colour that survived being made into a JPEG. */
    private static String colour(BufferedImage picture, int x, int y) {
        var colour = new Color(picture.getRGB(x, y));
        return "" + (colour.getRed() > 200 ? 'r' : '-') + (colour.getGreen() > 200 ? 'g' : '-')
                + (colour.getBlue() > 200 ? 'b' : '-');
    }

    /** What stands in a JPEG before the picture begins. */
    private static List<Integer> segments(byte[] jpeg) {
        var markers = new ArrayList<Integer>();
        for (var at = 2; ; at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF)) {
            markers.add(jpeg[at + 1] & 0xFF);
            if (markers.getLast() == START_OF_PICTURE) {
                return markers;
            }
        }
    }

    @Test
    void whereAndWhenItWasTakenIsLeftBehind() throws UnfitPhoto {
        var photo = SamplePhotos.withExif(SamplePhotos.jpeg(800, 600), 1);
        photo = SamplePhotos.withSegment(photo, 0xE1, "http://ns.adobe.com/xap/1.0/\0<x>GPSLatitude</x>");
        photo = SamplePhotos.withSegment(photo, 0xED, "Photoshop 3.0\0Dorpsstraat 12");
        photo = SamplePhotos.withSegment(photo, 0xFE, "<script>alert(1)</script>");
        assertThat(new String(photo, ISO_8859_1)).contains("Exif", "GPSLatitude", "Dorpsstraat", "<script>");

        for (var size : PhotoSize.values()) {
            var kept = developed(photo, size);
            assertThat(new String(kept, ISO_8859_1))
                    .doesNotContain("Exif", "GPS", "adobe", "Dorpsstraat", "<script>", "ICC_PROFILE");
            assertThat(segments(kept))
                    .as("JFIF, tables, and the picture")
                    .isSubsetOf(0xE0, 0xDB, 0xC0, 0xC4, START_OF_PICTURE);
        }
    }

    /** Red is what the camera wrote first, blue is the other end of the first row. */
    @ParameterizedTest
    @CsvSource({
        "1, 400x200, left top, right top",
        "2, 400x200, right top, left top",
        "3, 400x200, right bottom, left bottom",
        "4, 400x200, left bottom, right bottom",
        "5, 200x400, left top, left bottom",
        "6, 200x400, right top, right bottom",
        "7, 200x400, right bottom, right top",
        "8, 200x400, left bottom, left top",
    })
    void itStandsUprightHoweverThePhoneWasHeld(int orientation, String size, String red, String blue)
            throws UnfitPhoto, IOException {
        var picture = seen(SamplePhotos.withExif(SamplePhotos.jpeg(SamplePhotos.withCorners()), orientation), LARGE);

        assertThat(picture.getWidth() + "x" + picture.getHeight()).isEqualTo(size);
        assertThat(corner(picture, red)).isEqualTo("r--");
        assertThat(corner(picture, blue)).isEqualTo("--b");
    }

    private static String corner(BufferedImage picture, String name) {
        return colour(
                picture,
                name.startsWith("left") ? 20 : picture.getWidth() - 20,
                name.endsWith("top") ? 20 : picture.getHeight() - 20);
    }

    @Test
    void whatIsNotedWronglyBesideItDoesNotSpoilIt() throws UnfitPhoto {
        var photo = SamplePhotos.withSegment(
                SamplePhotos.jpeg(80, 60),
                0xE1,
                // How it was held stands far behind the end.
                "Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\5\0\0\0\1\177\0\0\0\0\0\0\0");

        assertThat(darkroom.develop(photo).width()).isEqualTo(80);
    }

    @Test
    void aLargeOneIsMadeSmallInTwoSizes() throws UnfitPhoto, IOException {
        var photo = SamplePhotos.jpeg(4000, 3000);

        assertThat(darkroom.develop(photo)).returns(1600, Developed::width).returns(1200, Developed::height);
        assertThat(seen(photo, LARGE)).returns(1600, BufferedImage::getWidth).returns(1200, BufferedImage::getHeight);
        assertThat(seen(photo, SMALL)).returns(480, BufferedImage::getWidth).returns(360, BufferedImage::getHeight);
    }

    @ParameterizedTest
    @CsvSource({"300, 200", "1, 1", "20000, 2"})
    void noneIsMadeLargerAndNoneVanishes(int width, int height) throws UnfitPhoto, IOException {
        var large = seen(SamplePhotos.jpeg(width, height), LARGE);

        assertThat(large.getWidth()).isEqualTo(Math.min(width, 1600));
        assertThat(large.getHeight()).isBetween(1, height);
    }

    @Test
    void whatIsSeenThroughIsWhite() throws UnfitPhoto, IOException {
        var glass = SamplePhotos.png(new BufferedImage(2000, 50, BufferedImage.TYPE_INT_ARGB));

        assertThat(colour(seen(glass, LARGE), 30, 30)).isEqualTo("rgb");
        assertThat(colour(seen(glass, SMALL), 5, 5)).isEqualTo("rgb");
    }

    @Test
    void coloursOfPrintersAreRead() throws UnfitPhoto, IOException {
        assertThat(seen(SamplePhotos.cmyk(), LARGE).getWidth()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {BufferedImage.TYPE_USHORT_GRAY, BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_BYTE_INDEXED})
    void whateverAPngHoldsIsRead(int type) throws UnfitPhoto, IOException {
        var picture = SamplePhotos.png(SamplePhotos.painted(50, 50, type, Color.WHITE));

        assertThat(colour(seen(picture, LARGE), 25, 25)).isEqualTo("rgb");
    }

    @Test
    void ofPicturesThatMoveTheFirstStays() throws UnfitPhoto, IOException {
        var moving = SamplePhotos.gif(List.of(
                SamplePhotos.painted(60, 40, BufferedImage.TYPE_INT_RGB, Color.RED),
                SamplePhotos.painted(60, 40, BufferedImage.TYPE_INT_RGB, Color.BLUE)));

        assertThat(colour(seen(moving, LARGE), 30, 20)).isEqualTo("r--");
    }

    @Test
    void aWebpIsRead() throws UnfitPhoto, IOException {
        assertThat(seen(SamplePhotos.WEBP, LARGE).getWidth()).isEqualTo(1);
    }

    @Test
    void theHardestPictureStillFits() throws UnfitPhoto {
        var noise = SamplePhotos.jpeg(SamplePhotos.noise(1600, 1600));

        assertThat(developed(noise, LARGE).length).isBetween(1, Darkroom.MOST_BYTES);
    }

    @Test
    void tenMegabytesAreTakenAndNotOneByteMore() throws UnfitPhoto {
        var photo = SamplePhotos.jpeg(100, 100);

        assertThat(darkroom.develop(Arrays.copyOf(photo, Photos.LARGEST)).width())
                .isEqualTo(100);
        assertThat(refusal(Arrays.copyOf(photo, Photos.LARGEST + 1))).isEqualTo(TOO_LARGE);
    }

    @Test
    void fortyMillionPixelsAreTakenAndNotARowMore() throws UnfitPhoto {
        var most = SamplePhotos.png(new BufferedImage(8000, 5000, BufferedImage.TYPE_BYTE_BINARY));
        var more = SamplePhotos.png(new BufferedImage(8000, 5001, BufferedImage.TYPE_BYTE_BINARY));

        assertThat(darkroom.develop(most)).returns(1600, Developed::width);
        assertThat(refusal(more)).isEqualTo(TOO_MANY_PIXELS);
        assertThat(refusal(SamplePhotos.pngOf(8200, 5000))).isEqualTo(TOO_MANY_PIXELS);
    }

    @Test
    void whatWouldFillTheMemoryIsRefusedBeforeItIsOpened() {
        refusal(SamplePhotos.pngOf(1, 1));
        var before = allocated();

        assertThat(refusal(SamplePhotos.pngOf(60_000, 60_000))).isEqualTo(TOO_MANY_PIXELS);
        assertThat(refusal(SamplePhotos.webpThatLies())).isEqualTo(DAMAGED);
        assertThat(allocated() - before).as("bytes").isLessThan(10_000_000);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%PDF-1.7\n1 0 obj\n",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<!doctype html><script>alert(1)</script>",
                "BM a bitmap",
                "\0\0\0\30ftypheic\0\0\0\0"
            })
    void whatIsNoPhotoIsRefusedWhateverItsName(String file) {
        assertThat(refusal(file.getBytes(UTF_8))).isEqualTo(NOT_A_PHOTO);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.005, 0.02, 0.3, 0.5, 0.99})
    void whatCameInHalfIsDamaged(double part) throws IOException {
        var picture = SamplePhotos.noise(300, 200);
        for (var photo : List.of(
                SamplePhotos.jpeg(picture),
                SamplePhotos.jpeg(SamplePhotos.noise(3000, 2500)),
                SamplePhotos.png(picture),
                SamplePhotos.gif(List.of(picture)))) {
            assertThat(refusal(Arrays.copyOf(photo, (int) (photo.length * part))))
                    .isEqualTo(DAMAGED);
        }
    }
}
