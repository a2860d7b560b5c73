package nl.omdehoek.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.FileSystemResource;

class AreaImportTests {
    private static final NeighbourhoodCode WEST = new NeighbourhoodCode("BU00010100");
    private static final NeighbourhoodCode EAST = new NeighbourhoodCode("BU00010101");
    private static final Point IN_WEST = new Point(52.005, 5.002);

    private final List<String> report = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void aSmallCountry() throws IOException {
        write(
                "nl/gemeenten_2024.csv",
                "code,naam,lat,lon,provincie,inwoners",
                "GM0001,Dorpstad,52.005,5.01,Utrecht,2000");
        write("nl/wijken_2024.csv", "code,naam,lat,lon,inwoners", "WK000101,Dorp,52.005,5.01,1000");
        write(
                "nl/buurten_2024.csv",
                "code,naam,lat,lon,inwoners,pc4",
                "BU00010100,Dorp-West,52.005,5.005,500,1234",
                "BU00010101,\"Dorp, Oost\",52.005,5.015,,");
        write("nl/pc4.csv", "pc4,lat,lon,plaats,bu_code,inwoners_2021", "1234,52.005,5.007,Dorp,BU00010100,980");
        write(
                "gebieden/buurten_2024.geojson",
                collection(
                        feature("code", "BU00010100", "Polygon", square("5.0", "5.01")),
                        feature("code", "BU00010101", "Polygon", square("5.01", "5.02"))));
    }

    private void write(String name, String... lines) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private void add(String name, String line) throws IOException {
        Files.writeString(folder.resolve(name), Files.readString(folder.resolve(name)) + line + "\n");
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"crs\":{\"features\":[]},\"features\":[%s]}"
                .formatted(String.join(",\n", features));
    }

    private static String feature(String property, String code, String type, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{\"%s\":\"%s\",\"gemeentecode\":\"GM0001\"},\"geometry\":{\"type\":\"%s\",\"coordinates\":%s}}"
                .formatted(property, code, type, coordinates);
    }

    private static String square(String west, String east) {
        return "[[[%1$s,52.0],[%2$s,52.0],[%2$s,52.01],[%1$s,52.01],[%1$s,52.0]]]".formatted(west, east);
    }

    private Path output() {
        return folder.resolve("out/areas.tsv.gz");
    }

    private boolean run() {
        return AreaImport.run(folder, output(), report::add);
    }

    private Neighbourhoods imported() {
        assertThat(run()).as(() -> String.join("\n", report)).isTrue();
        return Neighbourhoods.read(new FileSystemResource(output()));
    }

    @Test
    void takesWhatIsRight() {
        var areas = imported();

        assertThat(areas.neighbourhood(WEST)).hasValueSatisfying(it -> {
            assertThat(it.name()).isEqualTo("Dorp-West");
            assertThat(it.inhabitants()).hasValue(500);
            assertThat(it.postcode()).contains(new Postcode("1234"));
        });
        assertThat(areas.neighbourhood(EAST)).hasValueSatisfying(it -> {
            assertThat(it.name()).isEqualTo("Dorp, Oost");
            assertThat(it.inhabitants()).isEmpty();
            assertThat(it.postcode()).isEmpty();
        });
        assertThat(areas.areaOf(new Postcode("1234")).flatMap(PostcodeArea::town))
                .contains("Dorp");
        assertThat(areas.at(IN_WEST)).map(Neighbourhood::code).contains(WEST);
    }

    @Test
    void tellsInDutchWhatItTook() {
        run();

        assertThat(report)
                .contains(
                        "nl/buurten_2024.csv: 2 overgenomen", "gebieden/buurten_2024.geojson: 2 omtrekken overgenomen")
                .last()
                .asString()
                .contains("1 gemeenten, 1 wijken, 2 buurten, 1 postcodes, 4 omtrekken")
                .endsWith("0 geweigerd");
    }

    @Test
    void writesTheSameBytesEveryTime() throws IOException {
        run();
        var first = Files.readAllBytes(output());
        run();

        assertThat(Files.readAllBytes(output())).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BU1,Dorp,52.005,5.005,5,1234 | \"BU1\" is geen buurtcode (BU en acht tekens)",
                "WK000101,Dorp,52.005,5.005,5,1234 | \"WK000101\" is geen buurtcode (BU en acht tekens)",
                "BU00010102,,52.005,5.005,5,1234 | de naam is leeg",
                "BU00010102,Dorp,5.005,52.005,5,1234 | breedte 5.005, lengte 52.005 ligt niet in Nederland",
                "BU00010102,Dorp,NaN,5.005,5,1234 | breedte NaN, lengte 5.005 ligt niet in Nederland",
                "BU00010102,Dorp,\"52,005\",5.005,5,1234 | lat \"52,005\" is geen getal met een punt, zoals 52.35824",
                "BU00010102,Dorp,52.005,,5,1234 | lon \"\" is geen getal met een punt, zoals 52.35824",
                "BU00010102,Dorp,52.005,5.005,veel,1234 | inwoners \"veel\" is geen geheel getal",
                "BU00010102,Dorp,52.005,5.005,5,0234 | \"0234\" is geen postcode van vier cijfers",
                "BU00010102,Dorp,52.005,5.005 | het aantal kolommen is 4, niet dat van de kopregel",
                "BU00990102,Dorp,52.005,5.005,5,1234 | WK009901 ontbreekt",
                "BU00010100,Weer West,52.005,5.005,5,1234 | staat er al in",
            })
    void refusesABrokenRowAndGoesOn(String row, String reason) throws IOException {
        add("nl/buurten_2024.csv", row);
        add("nl/buurten_2024.csv", "BU00010103,De laatste,52.005,5.005,5,1234");

        assertThat(imported().neighbourhoodsIn(new MunicipalityCode("GM0001")))
                .extracting(Neighbourhood::name)
                .containsExactly("Dorp-West", "Dorp, Oost", "De laatste");
        assertThat(report).contains("nl/buurten_2024.csv, regel 4: geweigerd: " + reason);
        assertThat(report).last().asString().endsWith("; 1 geweigerd");
    }

    @Test
    void refusesAPostcodeWhoseNeighbourhoodIsNotThere() throws IOException {
        add("nl/pc4.csv", "1235,52.005,5.007,Dorp,BU00010199,980");
        add("nl/pc4.csv", "1236,52.005,5.007,,BU00010101,");

        var areas = imported();

        assertThat(areas.areaOf(new Postcode("1235"))).isEmpty();
        assertThat(areas.areaOf(new Postcode("1236")).orElseThrow().town()).isEmpty();
        assertThat(report).contains("nl/pc4.csv, regel 3: geweigerd: BU00010199 ontbreekt");
    }

    @Test
    void takesANegativeNumberForUnpublished() throws IOException {
        add("nl/buurten_2024.csv", "BU00010103,Geheim,52.005,5.005,-99997,");

        assertThat(imported()
                        .neighbourhood(new NeighbourhoodCode("BU00010103"))
                        .orElseThrow()
                        .inhabitants())
                .isEmpty();
    }

    @Test
    void readsWhatASpreadsheetMakesOfIt() throws IOException {
        write(
                "nl/pc4.csv",
                "\uFEFFpc4;lat;lon;plaats;bu_code;inwoners_2023\r",
                "1234;52.005;5.007;Dorp;BU00010100;981\r");

        assertThat(imported().areaOf(new Postcode("1234")).orElseThrow().inhabitants())
                .hasValue(981);
    }

    @Test
    void passesOverAColumnWithoutAName() throws IOException {
        write("nl/pc4.csv", "pc4,lat,lon,plaats,bu_code,inwoners_2023,", "1234,52.005,5.007,Dorp,BU00010100,981,");

        assertThat(imported().areaOf(new Postcode("1234"))).isPresent();
    }

    @Test
    void readsOnWhenTheQuotesOfATableAreWrong() throws IOException {
        add("nl/buurten_2024.csv", "BU00010102,\"Dorp\"x,52.005,5.005,5,1234");

        assertThat(imported().neighbourhoodsIn(new MunicipalityCode("GM0001"))).hasSize(2);
        assertThat(report)
                .contains("nl/buurten_2024.csv, na 2 rijen: geweigerd: de aanhalingstekens kloppen niet,"
                        + " de rest is niet gelezen");
    }

    @Test
    void takesTheLastYearOfSeveral() throws IOException {
        write("nl/pc4_2020.csv", "oud");
        write("nl/pc4_2021.csv", "pc4,lat,lon,plaats,bu_code,inwoners", "1299,52.005,5.007,Dorp,BU00010100,1");

        assertThat(imported().areaOf(new Postcode("1299"))).isPresent();
        assertThat(report).contains("nl/pc4_2020.csv: overgeslagen, er is een nieuwer jaar");
    }

    @Test
    void readsTheOutlinesAsPdokNamesThem() throws IOException {
        write(
                "gebieden/buurten_2024.geojson",
                collection(feature("buurtcode", "BU00010100", "MultiPolygon", "[" + square("5.0", "5.01") + "]")));

        assertThat(imported().at(IN_WEST)).map(Neighbourhood::code).contains(WEST);
        assertThat(report).contains("gebieden/buurten_2024.geojson: 1 omtrekken overgenomen");
    }

    @Test
    void passesOverOtherKindsOfArea() throws IOException {
        write(
                "gebieden/anders.geojson",
                collection(
                        feature("code", "1234", "Polygon", square("5.0", "5.01")),
                        feature("code", "WK000101", "Polygon", square("5.0", "5.01"))));

        assertThat(run()).isTrue();
        assertThat(report)
                .contains("gebieden/anders.geojson: 0 omtrekken overgenomen,"
                        + " 2 van een ander soort gebied overgeslagen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BU00010199 | Polygon | [[[5.0,52.0],[5.01,52.0],[5.01,52.01],[5.0,52.0]]] | BU00010199 staat niet in de tabel",
                "BU19 | Polygon | [[[5.0,52.0],[5.01,52.0],[5.01,52.01],[5.0,52.0]]] | \"BU19\" is geen code",
                "BU00010100 | Point | [5.0,52.0] | de omtrek is geen Polygon of MultiPolygon",
                "BU00010100 | Polygon | [] | de omtrek is leeg",
                "BU00010100 | MultiPolygon | [] | de omtrek heeft geen oppervlakte",
                "BU00010100 | Polygon | [[]] | een ring van de omtrek is niet gesloten",
                "BU00010100 | Polygon | [[[5.0,52.0],[5.01,52.0],[5.01,52.01]]] | een ring van de omtrek is niet gesloten",
                "BU00010100 | Polygon | [[[5.0,52.0],[5.01,52.0],[5.0,52.0],[5.0,52.0]]] | een ring van de omtrek is niet gesloten",
                "BU00010100 | Polygon | [[[5.0,52.0],[5.01,52.0],[5.02,52.0],[5.0,52.0]]] | de omtrek heeft geen oppervlakte",
                "BU00010100 | Polygon | [[[52.0,5.0],[52.0,5.01],[52.01,5.01],[52.0,5.0]]] | breedte 5.0, lengte 52.0 ligt niet in Nederland",
                "BU00010100 | Polygon | [[[136000,455000],[137000,455000],[137000,456000],[136000,455000]]] | breedte 455000.0, lengte 136000.0 ligt niet in Nederland",
                "BU00010100 | Polygon | [[[5.0],[5.01,52.0],[5.01,52.01],[5.0]]] | breedte 0.0, lengte 5.0 ligt niet in Nederland",
                "BU00010100 | Polygon | [[[5.1,52.0],[5.11,52.0],[5.11,52.01],[5.1,52.0]]] | het middelpunt van BU00010100 ligt niet in de omtrek",
                "BU00010101 | Polygon | [[[5.01,52.0],[5.02,52.0],[5.02,52.01],[5.01,52.01],[5.01,52.0]]] | BU00010101 is er al",
            })
    void refusesABrokenOutlineAndGoesOn(String code, String type, String coordinates, String reason)
            throws IOException {
        write(
                "gebieden/buurten_2024.geojson",
                collection(
                        feature("code", "BU00010101", "Polygon", square("5.01", "5.02")),
                        feature("code", code, type, coordinates),
                        feature("code", "BU00010100", "Polygon", square("5.0", "5.01"))));

        assertThat(imported().at(IN_WEST)).map(Neighbourhood::code).contains(WEST);
        assertThat(report).contains("gebieden/buurten_2024.geojson, gebied 2: geweigerd: " + reason);
    }

    @Test
    void refusesAnOutlineWithoutACode() throws IOException {
        write(
                "gebieden/anders.geojson",
                collection("{\"type\":\"Feature\",\"properties\":null,\"geometry\":null}", "{}"));

        assertThat(run()).isTrue();
        assertThat(report).contains("gebieden/anders.geojson, gebied 2: geweigerd: er staat geen code bij");
    }

    @Test
    void repairsAnOutlineThatCrossesItself() throws IOException {
        write(
                "gebieden/buurten_2024.geojson",
                collection(feature(
                        "code",
                        "BU00010100",
                        "Polygon",
                        "[[[5.0,52.0],[5.01,52.01],[5.01,52.0],[5.0,52.01],[5.0,52.0]]]")));

        var outline = imported().outlineOf(WEST).orElseThrow();

        assertThat(outline.parts()).hasSize(2);
    }

    @Test
    void keepsTheOutlinesBeforeAFileBreaksOff() throws IOException {
        var whole = Files.readString(folder.resolve("gebieden/buurten_2024.geojson"));
        write("gebieden/buurten_2024.geojson", whole.substring(0, whole.length() - 20));

        var areas = imported();

        assertThat(areas.outlineOf(WEST)).isPresent();
        assertThat(areas.outlineOf(EAST)).isEmpty();
        assertThat(report)
                .contains("gebieden/buurten_2024.geojson, na 2 gebieden: geweigerd: geen goede JSON,"
                        + " de rest is niet gelezen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hallo", "[]", "{}", "{\"features\":7}", "{\"features\":"})
    void takesNothingFromWhatIsNoGeoJson(String text) throws IOException {
        write("gebieden/buurten_2024.geojson", text);

        assertThat(imported().outlineOf(WEST)).isEmpty();
    }

    @Test
    void makesTheOutlinesOfWholeAreasOutOfTheirNeighbourhoods() {
        var areas = imported();

        var whole = areas.outlineOf(new MunicipalityCode("GM0001")).orElseThrow();
        assertThat(whole)
                .isEqualTo(areas.outlineOf(new DistrictCode("WK000101")).orElseThrow());
        assertThat(whole.rings())
                .singleElement()
                .satisfies(it -> assertThat(it)
                        .contains(new Point(52, 5), new Point(52, 5.02), new Point(52.01, 5), new Point(52.01, 5.02))
                        .doesNotContain(new Point(52, 5.005)));
    }

    @ParameterizedTest
    @CsvSource({"5.00995, 1", "5.009, 2"})
    void closesCracksBetweenNeighboursButNoLakes(String dent, int rings) throws IOException {
        var dented = "[[[5.0,52.0],[5.01,52.0],[5.01,52.004],[" + dent
                + ",52.005],[5.01,52.006],[5.01,52.01],[5.0,52.01],[5.0,52.0]]]";
        write(
                "gebieden/buurten_2024.geojson",
                collection(
                        feature("code", "BU00010100", "Polygon", dented),
                        feature("code", "BU00010101", "Polygon", square("5.01", "5.02"))));

        assertThat(imported()
                        .outlineOf(new MunicipalityCode("GM0001"))
                        .orElseThrow()
                        .rings())
                .hasSize(rings);
    }

    @Test
    void makesNoOutlineWhileANeighbourhoodIsMissing() throws IOException {
        add("nl/buurten_2024.csv", "BU00010102,Zonder omtrek,52.005,5.025,5,");

        assertThat(imported().outlineOf(new MunicipalityCode("GM0001"))).isEmpty();
    }

    @Test
    void takesTheBordersOfTheCountryFromItsMunicipalities() throws IOException {
        add("nl/buurten_2024.csv", "BU00010102,Zonder omtrek,52.005,5.025,5,");
        write("nl/gemeenten_2024.geojson", collection(feature("code", "GM0001", "Polygon", square("5.0", "5.04"))));

        assertThat(imported().at(new Point(52.005, 5.035)))
                .map(Neighbourhood::name)
                .contains("Zonder omtrek");
    }

    @Test
    void leavesOutBendsThatNobodySees() throws IOException {
        write(
                "gebieden/buurten_2024.geojson",
                collection(
                        feature(
                                "code",
                                "BU00010100",
                                "Polygon",
                                "[[[5.0,52.0],[5.0005,52.00001],[5.001,52.0],[5.01,52.0],[5.01,52.01],[5.0,52.01],[5.0,52.0]]]")));

        assertThat(imported().outlineOf(WEST).orElseThrow().rings().getFirst()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gemeenten_2024.csv", "wijken_2024.csv", "buurten_2024.csv", "pc4.csv"})
    void writesNothingWhenATableIsMissing(String name) throws IOException {
        run();
        var before = Files.readAllBytes(output());
        Files.delete(folder.resolve("nl/" + name));

        assertThat(run()).isFalse();
        assertThat(report).last().isEqualTo("Niets geschreven: nl/" + name.replace("_2024", "") + " ontbreekt");
        assertThat(Files.readAllBytes(output())).isEqualTo(before);
    }

    @Test
    void writesNothingWhenAColumnIsMissing() throws IOException {
        write("nl/wijken_2024.csv", "code,naam,lat,inwoners");

        assertThat(run()).isFalse();
        assertThat(report).last().isEqualTo("Niets geschreven: nl/wijken_2024.csv heeft geen kolom \"lon\"");
    }

    @Test
    void writesNothingWhenATableIsNotInUtf8() throws IOException {
        Files.write(
                folder.resolve("nl/wijken_2024.csv"), "code,naam\nWK000101,Súd".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(run()).isFalse();
        assertThat(report).last().isEqualTo("Niets geschreven: nl/wijken_2024.csv is geen UTF-8");
    }

    @Test
    void writesNothingWhenNoNeighbourhoodIsLeft() throws IOException {
        write("nl/gemeenten_2024.csv", "code,naam,lat,lon,inwoners", "GM1,Dorpstad,52.005,5.01,2000");

        assertThat(run()).isFalse();
        assertThat(report).last().isEqualTo("Niets geschreven: er is geen enkele buurt overgebleven");
        assertThat(output()).doesNotExist();
    }

    @Test
    void writesNothingWhenThereIsNoFolder() {
        assertThat(AreaImport.run(folder.resolve("nergens"), output(), report::add))
                .isFalse();
        assertThat(report).containsExactly("Niets geschreven: nl/gemeenten.csv ontbreekt");
    }

    @Test
    void leavesNothingElseBehind() throws IOException {
        run();

        try (var files = Files.list(output().getParent())) {
            assertThat(files).containsExactly(output());
        }
    }
}
