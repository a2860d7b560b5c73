package nl.omdehoek.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;

class AreaFileTests {

    private static byte[] written(Areas areas) throws IOException {
        var bytes = new ByteArrayOutputStream();
        AreaWriter.write(areas, bytes);
        return bytes.toByteArray();
    }

    private static Areas read(byte[] file) {
        return AreaReader.read(new ByteArrayInputStream(file), "areas.tsv.gz");
    }

    private static String unpacked(byte[] file) throws IOException {
        try (var text = new GZIPInputStream(new ByteArrayInputStream(file))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void assertUnreadable(byte[] file, String reason) {
        assertThatExceptionOfType(UnreadableAreas.class)
                .isThrownBy(() -> read(file))
                .withMessage("The area file areas.tsv.gz cannot be read: " + reason)
                .withNoCause();
    }

    @Test
    void comesBackAsItWas() throws IOException {
        var areas = SampleAreas.areas();
        var again = read(written(areas));

        assertThat(again.municipalities()).isEqualTo(areas.municipalities());
        assertThat(again.districts()).isEqualTo(areas.districts());
        assertThat(again.neighbourhoods()).isEqualTo(areas.neighbourhoods());
        assertThat(again.postcodes()).isEqualTo(areas.postcodes());
        assertThat(again.outlines()).isEqualTo(areas.outlines());
    }

    @Test
    void isTheSameEveryTime() throws IOException {
        assertThat(written(SampleAreas.areas())).isEqualTo(written(SampleAreas.areas()));
    }

    @Test
    void thatIsBuiltInComesBackAsItWas() throws IOException {
        var bytes = new ClassPathResource(Neighbourhoods.BUILT_IN).getContentAsByteArray();

        assertThat(unpacked(written(read(bytes)))).isEqualTo(unpacked(bytes));
    }

    @Test
    void thatIsBuiltInIsSmall() throws IOException {
        assertThat(new ClassPathResource(Neighbourhoods.BUILT_IN).contentLength())
                .isLessThan(3_000_000);
    }

    @Test
    void keepsHolesAndSeparatePieces() throws IOException {
        var shape = SampleAreas.shape("MULTIPOLYGON (((5 52, 5.3 52, 5.3 52.3, 5 52),"
                + " (5.2 52.1, 5.25 52.1, 5.25 52.15, 5.2 52.1)), ((6 53, 6.1 53, 6.1 53.1, 6 53)))");

        assertThat(OutlineText.decode(OutlineText.encode(shape)).equalsExact(shape))
                .isTrue();
    }

    @Test
    void thatIsDamagedNeverPassesForAnother() throws IOException {
        var right = written(SampleAreas.areas());
        for (int i = 0; i < right.length; i++) {
            var damaged = right.clone();
            damaged[i] ^= 0x20;
            try {
                // Some bits of gzip's header and its last bits of padding mean nothing.
                assertThat(read(damaged)).isEqualTo(SampleAreas.areas());
            } catch (UnreadableAreas e) {
                assertThat(e).hasNoCause();
            }
        }
    }

    @Test
    void whoseCheckSumIsNotRightIsRefused() throws IOException {
        var file = written(SampleAreas.areas());
        file[file.length - 8] ^= 0x20;

        assertUnreadable(file, "it is damaged, cut off or no gzip file");
    }

    @Test
    void thatIsCutOffIsRefusedWhereverItEnds() throws IOException {
        var file = written(SampleAreas.areas());
        for (int length = 0; length < file.length; length++) {
            var part = Arrays.copyOf(file, length);
            assertThatExceptionOfType(UnreadableAreas.class).isThrownBy(() -> read(part));
        }
    }

    @Test
    void thatIsNoGzipIsRefusedInOneSentence() {
        assertUnreadable("hallo".getBytes(StandardCharsets.UTF_8), "it is damaged, cut off or no gzip file");
        assertUnreadable(new byte[0], "it is damaged, cut off or no gzip file");
    }

    @Test
    void thatIsMissingIsRefusedInOneSentence() {
        assertThatExceptionOfType(UnreadableAreas.class)
                .isThrownBy(() -> Neighbourhoods.read(new FileSystemResource("nergens/areas.tsv.gz")))
                .withMessageContaining("nergens")
                .withMessageEndingWith("it does not exist or may not be opened")
                .withNoCause();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "om-de-hoek-areas 1 | om-de-hoek-areas 2 | line 1: expected \"om-de-hoek-areas 1\"",
                "neighbourhoods\t3 | neighbourhoods\t4 | line 13: expected 6 fields, found 2",
                "neighbourhoods\t3 | neighbourhoods\tveel | line 9: a number is expected",
                "neighbourhoods\t3 | buurten\t3 | line 9: expected neighbourhoods",
                "BU00010100\tDorp | BU0001010\tDorp | line 10: Not a neighbourhood code (BU, four digits, four characters): BU0001010",
                "WK000101\t | WK000102\t | WK000101 is named but not described",
                "GM0002\tVerweg | GM0001\tVerweg | MunicipalityCode[value=GM0001] stands there twice",
                "52.005 | tweeënvijftig | line 4: a number is expected",
                "52.005 | 152.005 | line 4: A point lies at -90 to 90 and -180 to 180 degrees",
                "500000,5200000 | 500000 | line 16: a number is expected",
                "500000,5200000 | 50000000,5200000 | line 16: A point lies at -90 to 90 and -180 to 180 degrees",
                "BU00010100\t500000,5200000 1000,0 0,1000 -1000,0 | BU00010100\t; | line 16: a ring without points",
                "BU00010100\t500000 | XX\t500000 | line 16: not an area's code: XX",
                "end | end. | line 18: expected \"end\"",
            })
    void thatIsNotOursIsRefusedInOneSentence(String right, String wrong, String reason) throws IOException {
        var text = unpacked(written(SampleAreas.areas()));

        assertThat(text).contains(right);
        assertUnreadable(packed(text.replaceFirst(Pattern.quote(right), wrong)), reason);
    }

    @Test
    void thatIsNoUtf8IsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(unpacked(written(SampleAreas.areas())).getBytes(StandardCharsets.ISO_8859_1));
        }

        assertUnreadable(bytes.toByteArray(), "it is damaged, cut off or no gzip file");
    }

    @Test
    void thatGoesOnAfterItsEndIsRefused() throws IOException {
        assertUnreadable(
                packed(unpacked(written(SampleAreas.areas())) + "more\n"), "line 18: the file goes on after its end");
    }
}
