package nl.omdehoek.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.journeys.Checkout.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sees who types {@code ./omdehoek}. */
class ScriptTests {

    private static final String ORGANISATIONS = """
            sleutel;naam;soort;telefoon;website;voorbeeld
            de-proef;Stichting De Proef;stichting;;;ja
            """;

    @TempDir
    private static Path folder;

    private static Checkout checkout;
    private static Map<String, String> settings;
    private static Running portal;

    /**
     * The first command lays out what was built; from then on nothing has to be made. Its port is refused, so that it
     * does nothing else.
     */
    @BeforeAll
    static void start() throws IOException, InterruptedException {
        checkout = new Checkout(folder);
        var theirs = "jdbc:h2:file:" + checkout.file("theirs/omdehoek");
        checkout.run(Map.of("OMDEHOEK_DATA", "data-0", "PORT", "abc", "OMDEHOEK_DATABASE_URL", theirs), "start");
        settings = Map.of("PORT", String.valueOf(Checkout.freePort()), "OMDEHOEK_DATA", "data");
        portal = checkout.start(settings, "start").awaitReady();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void startSaysWhereItIsAndHowToLookAround() {
        assertThat(portal.said())
                .contains("Om de hoek staat klaar op " + address(settings) + "\n", address(settings) + "/demo")
                .doesNotContain("WARN", "ERROR");
        assertThat(portal.complaints()).isEmptyFile();
    }

    @Test
    void aSecondStartBuildsNothing() {
        assertThat(portal.said()).doesNotContain("gebouwd", "sneller maken");
        assertThat(checkout.wasBuiltAgain()).isFalse();
    }

    @Test
    void layingOutTouchesNoDatabaseButItsOwn() {
        assertThat(checkout.file("theirs")).doesNotExist();
    }

    @Test
    void nothingThatRunsStandsWhereABuildClears() {
        assertThat(checkout.file("target")).isDirectoryNotContaining(it -> !it.endsWith("om-de-hoek.jar"));
    }

    @Test
    void whatWasLaidOutOfOlderJarsGoesAfterADayUnlessItIsInUse() throws IOException, InterruptedException {
        var old = laidOut("1-1");
        var used = laidOut("2-2");
        Files.createFile(used.resolve(".used-by-" + ProcessHandle.current().pid()));
        var daysAgo = FileTime.from(Instant.now().minus(Duration.ofDays(2)));
        Files.setLastModifiedTime(old, daysAgo);
        Files.setLastModifiedTime(used, daysAgo);
        var recent = laidOut("3-3");
        Files.setLastModifiedTime(checkout.file("target/om-de-hoek.jar"), FileTime.from(Instant.now()));

        assertThat(checkout.run(settings, "reindex").said()).isEqualTo("De index is opnieuw gemaakt.\n");
        assertThat(old).doesNotExist();
        assertThat(used).isDirectory();
        assertThat(recent).isDirectory();
    }

    private static Path laidOut(String name) throws IOException {
        return Files.createDirectory(checkout.file(".portal").resolve(name));
    }

    @Test
    void whenASourceIsGoneItIsBuiltAgain(@TempDir Path place) throws IOException, InterruptedException {
        var other = new Checkout(place);
        var node = Files.writeString(other.file("bin/node"), "#!/bin/sh\necho v24.0.0\n");
        assertThat(node.toFile().setExecutable(true)).isTrue();
        var sources = Files.createDirectories(other.file("src/main/java"));
        Files.delete(Files.createFile(sources.resolve("Gone.java")));

        assertThat(other.run(Map.of("OMDEHOEK_DATA", "data"), "reindex").code()).isEqualTo(1);
        assertThat(other.wasBuiltAgain()).isTrue();
    }

    @Test
    void startedTwiceIsOneSentence() throws IOException, InterruptedException {
        var again = checkout.run(with("PORT", String.valueOf(Checkout.freePort())), "start");

        assertThat(again.code()).isEqualTo(1);
        assertThat(again.complaints())
                .isEqualTo("Om de hoek draait al met de gegevens in " + checkout.file("data")
                        + ". Stop die eerst, of kies een andere map met" + " OMDEHOEK_DATA.\n");
    }

    @Test
    void aTakenPortIsOneSentence() throws IOException, InterruptedException {
        var other = checkout.run(with("OMDEHOEK_DATA", "data-2"), "start");

        assertThat(other.code()).isEqualTo(1);
        assertThat(other.complaints()).matches("Poort \\d+ is al in gebruik\\. .*\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "99999", "-1"})
    void whatIsNoPortIsOneSentence(String port) throws IOException, InterruptedException {
        var other = checkout.run(Map.of("OMDEHOEK_DATA", "data-2", "PORT", port), "start");

        assertThat(other.code()).isEqualTo(1);
        assertThat(other.complaints())
                .isEqualTo("'" + port + "' is geen poort. Kies een getal tot 65535, zoals PORT=8081.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "reindex"})
    void aFolderThatCannotBeIsOneSentence(String command) throws IOException, InterruptedException {
        var other = checkout.run(with("OMDEHOEK_DATA", "pom.xml/data"), command);

        assertThat(other.code()).isEqualTo(1);
        assertThat(other.complaints())
                .isEqualTo("In de map " + checkout.file("pom.xml/data")
                        + " kunnen we niets bewaren. Kies een andere met OMDEHOEK_DATA.\n");
    }

    @Test
    void aDatabaseThatIsNotThereIsToldInSentences() throws IOException, InterruptedException {
        var nobody = "jdbc:postgresql://127.0.0.1:" + Checkout.freePort() + "/omdehoek";
        var other =
                checkout.run(Map.of("OMDEHOEK_DATA", "data-3", "PORT", "0", "OMDEHOEK_DATABASE_URL", nobody), "start");

        assertThat(other.code()).isEqualTo(1);
        assertThat(other.complaints())
                .startsWith("De database " + nobody + " gaat niet open: ")
                .contains("OMDEHOEK_DATABASE_URL");
        assertThat(other.said()).doesNotContain("\tat ");
    }

    @Test
    void aRunningPortalMakesItsIndexAnewWhenAsked() throws IOException, InterruptedException {
        var reindex = checkout.run(settings, "reindex");

        assertThat(reindex.said()).isEqualTo("De index is opnieuw gemaakt.\n");
        assertThat(reindex.code()).isZero();
        assertThat(page(settings, "/zoeken?bij=4153").statusCode()).isEqualTo(200);
    }

    @Test
    void aRunningPortalLoadsAFolder() throws IOException, InterruptedException {
        assertThatLoads(settings);
    }

    @Test
    void aPortalThatDoesNotRunIsLoadedTwiceWithTheSameEnd() throws IOException, InterruptedException {
        var alone = Map.of("OMDEHOEK_DATA", "data-4");
        assertThatLoads(alone);

        var again = checkout.run(alone, "load", files().toString());
        assertThat(again.said()).contains("1 ongewijzigd");
        assertThat(again.code()).isZero();
    }

    @Test
    void whoComesSecondWaitsForTheFirstAndThenLoadsToo() throws IOException {
        var alone = Map.of("OMDEHOEK_DATA", "data-6");
        var files = files().toString();
        try (var one = checkout.start(alone, "load", files);
                var other = checkout.start(alone, "load", files)) {
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> !one.process().isAlive() && !other.process().isAlive());

            assertThat(one.process().exitValue()).isZero();
            assertThat(other.process().exitValue()).isZero();
            assertThat(one.said() + other.said()).contains("1 nieuw", "1 ongewijzigd");
        }
    }

    private static void assertThatLoads(Map<String, String> settings) throws IOException, InterruptedException {
        var load = checkout.run(settings, "load", files().toString());

        assertThat(load.said()).contains("organisaties.csv", "1 nieuw");
        assertThat(load.code()).isZero();
    }

    private static Path files() throws IOException {
        var files = Files.createDirectories(checkout.file("proef"));
        Files.writeString(files.resolve("organisaties.csv"), ORGANISATIONS);
        return files;
    }

    @Test
    void aFolderThatIsNotThereIsNotLoaded() throws IOException, InterruptedException {
        var load = checkout.run(settings, "load", "weg");

        assertThat(load.complaints()).isEqualTo("De map " + checkout.file("weg") + " is er niet.\n");
        assertThat(load.code()).isEqualTo(1);
    }

    @Test
    void anEmptyNameIsNoFolderAndNoFile() throws IOException, InterruptedException {
        var load = checkout.run(settings, "load", "");
        assertThat(load.complaints()).isEqualTo("Geef een map op: er staat nu niets.\n");
        assertThat(load.code()).isEqualTo(1);

        var areas = checkout.run(settings, "areas", ".", "");
        assertThat(areas.complaints()).isEqualTo("Geef een bestand op: er staat nu niets.\n");
        assertThat(areas.code()).isEqualTo(1);
    }

    @Test
    void theEnvironmentChoosesPostgreSqlAndNoDemo() throws IOException, InterruptedException {
        var other = Map.of(
                "PORT", String.valueOf(Checkout.freePort()),
                "OMDEHOEK_DATA", "data-5",
                "OMDEHOEK_DEMO", "false",
                "OMDEHOEK_DATABASE_URL", TestDatabase.POSTGRESQL.newUrl(),
                "OMDEHOEK_DATABASE_OWNER", TestDatabase.POSTGRESQL.owner());
        try (var started = checkout.start(other, "start").awaitReady()) {
            assertThat(started.said()).contains("staat klaar op").doesNotContain("/demo");
            assertThat(page(other, "/").statusCode()).isEqualTo(200);
            assertThat(page(other, "/demo").statusCode()).isEqualTo(404);
            assertThat(checkout.file("data-5/omdehoek.mv.db")).doesNotExist();
        }
    }

    @Test
    void anUnknownCommandIsOneSentence() throws IOException, InterruptedException {
        var flop = checkout.run(settings, "flop");

        assertThat(flop.code()).isEqualTo(1);
        assertThat(flop.complaints()).isEqualTo("Die opdracht kennen we niet: flop. Kijk bij ./omdehoek help.\n");
    }

    private static Map<String, String> with(String name, String value) {
        return name.equals("PORT")
                ? Map.of("PORT", value, "OMDEHOEK_DATA", settings.get("OMDEHOEK_DATA"))
                : Map.of("PORT", settings.get("PORT"), "OMDEHOEK_DATA", value);
    }

    private static String address(Map<String, String> settings) {
        return "http://localhost:" + settings.get("PORT");
    }

    private static HttpResponse<String> page(Map<String, String> settings, String path)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address(settings) + path));
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
