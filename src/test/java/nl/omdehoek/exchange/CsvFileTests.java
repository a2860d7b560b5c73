package nl.omdehoek.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTests {

    private final LoadReport report = new LoadReport();

    @Test
    void readsRowsUnderAHeader() throws IOException {
        var rows = read("sleutel;naam\na;Anna\nb;Ben\n");

        assertThat(rows).extracting(Row::key).containsExactly("a", "b");
        assertThat(rows.getFirst().get("naam")).isEqualTo("Anna");
        assertThat(rows.getFirst().get("soort")).isEmpty();
        assertThat(report.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFsleutel;naam\na;Anna, Ben\n",
                "sleutel,naam\na,\"Anna, Ben\"\n",
                "\"sleutel\";\"naam\"\r\n\"a\";\"Anna, Ben\"\r\n",
                " Sleutel ;NAAM\na;\u00A0Anna, Ben\u00A0",
                "naam;sleutel\n\n\nAnna, Ben;a\n\n",
                "sleutel;naam;\na;Anna, Ben;\n;;\n"
            })
    void readsWhatSpreadsheetsMakeOfIt(String text) throws IOException {
        var rows = read(text);

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().key()).isEqualTo("a");
        assertThat(rows.getFirst().get("naam")).isEqualTo("Anna, Ben");
        assertThat(report.remarks()).isEmpty();
    }

    @Test
    void keepsSeparatorsQuotesAndLineBreaksBetweenQuotes() throws IOException {
        var rows = read("sleutel;naam\na;\"Een \"\"echte\"\" naam;\nmet\r\n\r\nregels\"\n");

        assertThat(rows.getFirst().get("naam")).isEqualTo("Een \"echte\" naam;\nmet\r\n\r\nregels");
    }

    @Test
    void tellsOnWhichLineARowBegins() throws IOException {
        var rows = read("sleutel;naam\na;\"op\ndrie\nregels\"\n\n\nb;Ben\r\nc;Cor\n");

        assertThat(rows).extracting(Row::line).containsExactly(2, 7, 8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16"})
    void refusesAnotherEncoding(String charset) throws IOException {
        assertThat(read("sleutel;naam\na;Café\n".getBytes(Charset.forName(charset))))
                .isEmpty();
        assertThat(report.refused())
                .singleElement()
                .hasToString(
                        "plekken.csv, regel 1: overgeslagen. Het bestand is geen UTF-8-tekst. Bewaar het als CSV UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF"})
    void refusesAnEmptyFile(String text) throws IOException {
        assertThat(read(text)).isEmpty();
        assertThat(report.refused())
                .extracting(LoadReport.Remark::what)
                .containsExactly("Het bestand is leeg. Op de eerste regel horen de namen van de kolommen.");
    }

    @Test
    void readsNothingFromAHeaderAlone() throws IOException {
        assertThat(read("sleutel;naam\n")).isEmpty();
        assertThat(report.remarks()).isEmpty();
    }

    @Test
    void passesOverColumnsItDoesNotKnowAndSaysSo() throws IOException {
        assertThat(read("sleutel;kleur;naam\na;rood;Anna\n")).hasSize(1);
        assertThat(report.refused()).isEmpty();
        assertThat(report.remarks())
                .singleElement()
                .hasToString("plekken.csv, regel 1: let op. De kolom 'kleur' kennen we niet.");
    }

    @Test
    void saysThatAColumnIsThereTwice() throws IOException {
        assertThat(read("sleutel;naam;Naam\na;Anna;Ben\n")).hasSize(1);
        assertThat(report.remarks())
                .extracting(LoadReport.Remark::what)
                .containsExactly("De kolom 'naam' staat er twee keer; de laatste telt.");
    }

    @Test
    void refusesARowWithMoreValuesThanColumnsAndTakesTheRest() throws IOException {
        var rows = read("sleutel;naam\na;koffie; thee\nb;Ben\nc\n");

        assertThat(rows).extracting(Row::key).containsExactly("b", "c");
        assertThat(report.refused()).singleElement().satisfies(it -> {
            assertThat(it.line()).isEqualTo(2);
            assertThat(it.what()).startsWith("De rij heeft meer waarden dan er kolommen zijn.");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"b;\"Ben\n", "b;\"Ben\" en Cor\n"})
    void takesWhatStandsBeforeAQuoteThatIsWrong(String wrong) throws IOException {
        var rows = read("sleutel;naam\na;Anna\n" + wrong + "c;Cor\n");

        assertThat(rows).extracting(Row::key).containsExactly("a");
        assertThat(report.refused())
                .singleElement()
                .hasToString(
                        "plekken.csv, regel 2: overgeslagen. Na deze regel is het geen goede CSV. Kijk de aanhalingstekens na.");
    }

    @Test
    void refusesWhatIsNoTableAtAll() throws IOException {
        assertThat(read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff}))
                .isEmpty();
        assertThat(report.refused()).hasSize(1);
    }

    private List<Row> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Row> read(byte[] bytes) throws IOException {
        return new CsvFile("plekken.csv", Set.of("sleutel", "naam", "soort"), report)
                .read(new ByteArrayInputStream(bytes));
    }
}
