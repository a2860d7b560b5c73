package nl.omdehoek.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Repetition.Series;
import nl.omdehoek.geography.MunicipalityCode;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.help.HelpGuide;
import nl.omdehoek.help.HelpKind;
import nl.omdehoek.initiatives.InitiativeRegister;
import nl.omdehoek.listing.Confirmation;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.FindableSource;
import nl.omdehoek.listing.Keeping;
import nl.omdehoek.listing.Layer;
import nl.omdehoek.listing.Sphere;
import nl.omdehoek.places.PlaceGuide;
import nl.omdehoek.places.PlaceKind;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

@OnDatabase(demo = true)
@ExtendWith(OutputCaptureExtension.class)
class DemoTests {

    private static final List<MunicipalityCode> MUNICIPALITIES = Stream.of(
                    "GM1960", "GM0307", "GM0141", "GM0252", "GM0344", "GM0362")
            .map(MunicipalityCode::new)
            .toList();

    @Autowired
    private Loader loader;

    @Autowired
    private List<FindableSource> sources;

    @Autowired
    private PlaceGuide places;

    @Autowired
    private Agenda agenda;

    @Autowired
    private HelpGuide help;

    @Autowired
    private InitiativeRegister initiatives;

    @Autowired
    private Neighbourhoods neighbourhoods;

    @Autowired
    private TestClock clock;

    @AfterEach
    void itIsTodayAgain() throws IOException {
        if (!clock.instant().equals(TestClock.USUAL)) {
            clock.reset();
            loader.load(files());
        }
    }

    @Test
    void takesEveryRowWithoutARemark() throws IOException {
        var again = loader.load(files());

        assertThat(again.remarks()).isEmpty();
        assertThat(again.count(Keeping.UNCHANGED)).isEqualTo(rows().size()).isGreaterThan(700);
    }

    @Test
    void hasTheRealBuildingsOfSixMunicipalitiesNotYetChecked() {
        var real = all(places).stream().filter(it -> !it.listing().example()).toList();

        assertThat(real).hasSize(240);
        assertThat(real).allSatisfy(it -> {
            assertThat(it.listing().confirmation()).isEqualTo(Confirmation.NONE);
            assertThat(it.hours().isKnown()).isFalse();
        });
        assertThat(real).extracting(DemoTests::municipality).containsOnlyElementsOf(MUNICIPALITIES);
        assertThat(real)
                .filteredOn(it -> List.of(PlaceKind.SCHOOL.name(), PlaceKind.CARE_HOME.name())
                        .contains(it.sort()))
                .isNotEmpty()
                .allMatch(Findable::byNameOnly);
    }

    @Test
    void isRichEnoughToShowEverything() {
        assertThat(all(places)).filteredOn(it -> it.listing().example()).hasSizeGreaterThanOrEqualTo(100);
        assertThat(all(agenda)).hasSizeGreaterThanOrEqualTo(180);
        assertThat(all(help)).hasSizeGreaterThanOrEqualTo(60);
        assertThat(all(initiatives)).hasSizeGreaterThanOrEqualTo(50);
        assertThat(all(places))
                .extracting(Findable::sort)
                .contains(
                        PlaceKind.BENCH.name(),
                        PlaceKind.KICKABOUT.name(),
                        PlaceKind.SQUARE.name(),
                        PlaceKind.LIBRARY.name());
    }

    @Test
    void twoThirdsOfTheActivitiesRepeat() {
        var activities = all(agenda);
        var repeating = activities.stream()
                .filter(it -> agenda.get(it.id()).orElseThrow().schedule().repetition() instanceof Series)
                .count();

        assertThat(repeating * 3).isGreaterThanOrEqualTo(activities.size() * 2L);
    }

    @Test
    void hasEveryKindOfHelpThatTheDocumentsName() {
        var all = EnumSet.complementOf(EnumSet.of(HelpKind.OTHER)).stream().map(HelpKind::name);
        assertThat(all(help)).extracting(Findable::sort).containsAll(all.toList());
        assertThat(all(help)).extracting(DemoTests::municipality).containsAll(MUNICIPALITIES);
    }

    @Test
    void hasInitiativesOfEverySphereAndLayer() {
        var all = all(initiatives);

        assertThat(all).extracting(it -> it.listing().belonging().sphere()).contains(Sphere.values());
        assertThat(all).extracting(it -> it.listing().belonging().layer()).contains(Layer.values());
    }

    /** A Sunday, the week before Christmas, New Year's Eve and Day, and both days in 2027 on which the clock changes. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-29", "2026-12-20", "2026-12-31", "2027-01-01", "2027-03-28", "2027-10-31"})
    void somethingIsOnEveryEveningInEveryMunicipality(String day) throws IOException {
        clock.set(day, "12:00");
        loader.load(files());

        var today = LocalDate.parse(day);
        var evenings = evenings();
        for (var municipality : MUNICIPALITIES) {
            assertThat(today.datesUntil(today.plusDays(21)))
                    .as("evenings without anything in %s", municipality.value())
                    .filteredOn(
                            it -> !evenings.getOrDefault(municipality, Set.of()).contains(it))
                    .isEmpty();
        }
    }

    private Map<MunicipalityCode, Set<LocalDate>> evenings() {
        var evenings = new HashMap<MunicipalityCode, Set<LocalDate>>();
        for (var activity : all(agenda)) {
            for (var moment : activity.moments()) {
                var start = moment.start().atZone(TestClock.AMSTERDAM);
                if (!start.toLocalTime().isBefore(LocalTime.of(17, 0))) {
                    evenings.computeIfAbsent(municipality(activity), _ -> new HashSet<>())
                            .add(start.toLocalDate());
                }
            }
        }
        return evenings;
    }

    @Test
    void everyListingLiesInItsNeighbourhood() {
        var exact = everything().stream()
                .filter(it -> it.listing().location().exactness() == Exactness.EXACT)
                .toList();

        assertThat(exact).hasSizeGreaterThan(300);
        assertThat(exact).allSatisfy(it -> {
            var location = it.listing().location();
            assertThat(neighbourhoods.at(location.point()).orElseThrow().code())
                    .as(it.listing().title())
                    .isEqualTo(location.neighbourhood());
        });
        assertThat(everything()).extracting(DemoTests::municipality).containsOnlyElementsOf(MUNICIPALITIES);
    }

    /** No Dutch subscriber's number begins with a zero. */
    @Test
    void noTelephoneNumberCanBeDialled() throws IOException {
        assertThat(values("telefoon"))
                .hasSizeGreaterThan(60)
                .allMatch(it ->
                        it.matches("06 0000 \\d{4}|0[1-9]\\d 0\\d{2} \\d{2} \\d{2}|0[1-9]\\d{2} 0\\d \\d{2} \\d{2}"));
    }

    @Test
    void everythingInventedSaysSo() throws IOException {
        assertThat(rows())
                .filteredOn(it -> !isBuilding(it))
                .hasSizeGreaterThan(400)
                .allMatch(it -> it.get("voorbeeld").equals("ja"));
        assertThat(rows()).filteredOn(DemoTests::isBuilding).hasSize(240).noneMatch(it -> it.isMapped("voorbeeld"));
    }

    private static boolean isBuilding(CSVRecord row) {
        return row.isMapped("sleutel") && row.get("sleutel").startsWith("gebouw-");
    }

    @Test
    void nothingIsWrittenWithoutASentenceOrWithFiller() throws IOException {
        assertThat(values("samenvatting")).hasSizeGreaterThan(350).allMatch(it -> it.matches("(?s).*[.!?]"));
        assertThat(Stream.concat(values("samenvatting").stream(), values("tekst").stream()))
                .noneMatch(it -> it.toLowerCase(java.util.Locale.ROOT).matches("(?s).*(lorem|ipsum|todo|xxx|tbd).*"));
    }

    @Test
    void startsWithTheRestWhenAFileIsCorruptAndLogsOneLine(@TempDir Path folder, CapturedOutput output)
            throws IOException {
        FileSystemUtils.copyRecursively(Path.of("src/main/resources/demo"), folder);
        Files.write(folder.resolve("almelo/plekken.csv"), new byte[] {'s', 'l', (byte) 0xC3, 0x28, 0, 1, 2});
        var demo = new Demo(loader, "file:" + folder + "/*/*.csv");
        var before = output.length();

        demo.start();

        assertThat(demo.isRunning()).isTrue();
        assertThat(output.subSequence(before, output.length()).toString().lines())
                .singleElement()
                .asString()
                .contains("The demo is not whole")
                .contains("almelo/plekken.csv, regel 1: overgeslagen. Het bestand is geen UTF-8-tekst.");
    }

    private List<Findable> everything() {
        return sources.stream().flatMap(it -> all(it).stream()).toList();
    }

    private static List<Findable> all(FindableSource source) {
        var all = new ArrayList<Findable>();
        source.forEach(all::add);
        return all;
    }

    private static MunicipalityCode municipality(Findable thing) {
        return thing.listing().location().neighbourhood().municipality();
    }

    private static List<Resource> files() throws IOException {
        return List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:demo/*/*.csv"));
    }

    private static List<String> values(String column) throws IOException {
        return rows().stream()
                .filter(it -> it.isMapped(column))
                .map(it -> it.get(column))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** Read in another way than the loader does. */
    private static List<CSVRecord> rows() throws IOException {
        var rows = new ArrayList<CSVRecord>();
        var format = CSVFormat.EXCEL
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        for (var file : files()) {
            try (var parser = CSVParser.parse(new InputStreamReader(file.getInputStream(), UTF_8), format)) {
                rows.addAll(parser.getRecords());
            }
        }
        return rows;
    }
}
