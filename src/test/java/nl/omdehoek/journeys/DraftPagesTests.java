package nl.omdehoek.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is half typed is its writer's: kept by nobody else, changed from nowhere else, and told in no log. */
class DraftPagesTests {

    private static final String REVIEW = "/werkbank/" + new UUID(1, 2);

    private final Portal portal = Portal.running();
    private final Visitor visitor = new Visitor(portal);
    private final String draft = Malden.draft("Schaken in het geheim");

    private HttpResponse<String> send(String path, String... headers) {
        var type = Stream.of("Content-Type", "application/x-www-form-urlencoded", "Accept-Language", "nl");
        return visitor.ask(
                "POST",
                path,
                "wat=Dammen",
                Stream.concat(type, Stream.of(headers)).toArray(String[]::new));
    }

    static Stream<String> pages() {
        return Stream.of("", "/wat", "/waar", "/waar?bij=6581&zoek=huis", "/wanneer", "/wie", "/meer");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aDraftIsKeptByNobodyAndFoundByNobody(String page) {
        var before = portal.sessionsMade();
        var answer = visitor.get(draft + page, "Accept-Language", "nl");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(Jsoup.parse(answer.body()).select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(portal.sessionsMade() - before).isZero();
    }

    @Test
    void whatWillNotDoIsKeptByNobodyEither() {
        var before = portal.sessionsMade();
        for (var path : List.of(draft + "/wie/bewaar", "/plaatsen/hulp/bewaar")) {
            var answer = send(path, "Sec-Fetch-Site", "same-origin");

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
            assertThat(Jsoup.parse(answer.body()).select("meta[name=robots]").attr("content"))
                    .isEqualTo("noindex");
            assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        }
        assertThat(portal.sessionsMade() - before).isZero();
    }

    @Test
    void whoAnswersLeavesNoSession() {
        var before = portal.sessionsMade();
        Malden.posted("Schaken zonder sessie");

        assertThat(portal.sessionsMade() - before).isZero();
    }

    private List<String> sent() {
        return List.of(
                "/plaatsen/organiseren/bewaar",
                draft + "/wat/bewaar",
                draft + "/plaats-het",
                draft + "/gooi-weg",
                "/plaatsen/aanpassen/organiseren/zzzzzzzz",
                REVIEW + "/plaats",
                REVIEW + "/aanpassing",
                REVIEW + "/verberg",
                REVIEW + "/verwijder");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, none",
        "Origin, https://elders.example",
        "Origin, null",
        "X-Nothing, said"
    })
    void whatIsSentFromAnotherSiteIsRefused(String header, String value) {
        assertThat(sent()).allSatisfy(it -> {
            var answer = send(it, header, value);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        });
        assertThat(visitor.get(draft).body()).contains("Schaken in het geheim").doesNotContain("Dammen");
    }

    @Test
    void whoComesToTheAddressOfWhatWasSentFindsThePage() {
        assertLeads("/plaatsen/organiseren/bewaar", "/plaatsen/organiseren");
        assertLeads(draft + "/wat/bewaar", draft + "/wat");
        assertLeads(draft + "/plaats-het", draft);
        assertLeads(draft + "/gooi-weg", draft);
        assertLeads("/plaatsen/aanpassen/organiseren/zzzzzzzz", "/mijn");
        for (var act : List.of("/plaats", "/aanpassing", "/verberg", "/verwijder")) {
            assertLeads(REVIEW + act, REVIEW);
        }
        assertThat(visitor.get(draft).body()).contains("Schaken in het geheim");
    }

    private void assertLeads(String from, String to) {
        var answer = visitor.get(from);
        assertThat(answer.statusCode()).as(from).isIn(302, 303);
        assertThat(Malden.location(answer)).as(from).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plaatsen/zeppelins",
                "/plaatsen/zeppelins/bewaar",
                "/plaatsen/concept/%7Bx%7D",
                "/plaatsen/concept/%7Bx%7D/plaats-het",
                "/plaatsen/concept/%7Bx%7D/gooi-weg",
                "/plaatsen/concept/%7Bx%7D/wat/bewaar",
                "/plaatsen/concept/AAAAAAAAAAAAAAAAAAAAAA",
                "/plaatsen/concept/AAAAAAAAAAAAAAAAAAAAAA/wat",
                "/plaatsen/concept/AAAAAAAAAAAAAAAAAAAAAA/zeppelins/bewaar",
                "/werkbank/geen",
                "/werkbank/00000000-0000-0000-0000-000000000000"
            })
    void whatIsNotThereIsAPageThatSaysSo(String path) {
        try (var log = new LogBook()) {
            var answer = visitor.get(path, "Accept-Language", "nl");

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("Deze pagina bestaat niet");
            assertThat(log.lines()).noneMatch(it -> it.contains("Exception"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plaatsen/zeppelins/bewaar",
                "/plaatsen/concept/%7Bx%7D/plaats-het",
                "/plaatsen/concept/%7Bx%7D/wat/bewaar",
                "/plaatsen/aanpassen/organiseren/zzzzzzzz",
                "/plaatsen/aanpassen/zeppelins/zzzzzzzz",
                "/werkbank/geen/plaats",
                "/werkbank/00000000-0000-0000-0000-000000000000/plaats",
                "/werkbank/00000000-0000-0000-0000-000000000000/verwijder"
            })
    void whatIsSentToNowhereIsAnsweredInTheHouse(String path) {
        try (var log = new LogBook()) {
            var answer = send(path, "Sec-Fetch-Site", "same-origin");

            assertThat(answer.statusCode()).isIn(303, 400, 404);
            assertThat(answer.statusCode() == 303 || answer.body().contains("Om de hoek"))
                    .isTrue();
            assertThat(log.lines()).noneMatch(it -> it.contains("\n"));
        }
    }

    /** Neither when it is read, nor when something fails. */
    @Test
    void theSecretOfADraftStandsInNoLog() {
        var secret = draft.substring(draft.lastIndexOf('/') + 1);
        try (var log = new LogBook()) {
            pages().forEach(it -> visitor.get(draft + it));
            send(draft + "/wat/bewaar", "Sec-Fetch-Site", "same-origin");
            send(draft + "/wat/bewaar", "Sec-Fetch-Site", "cross-site");
            send(draft + "/zeppelins/bewaar", "Sec-Fetch-Site", "same-origin");
            visitor.get(draft + "/zeppelins");
            portal.whileBroken(() -> assertThat(visitor.get(draft).statusCode()).isEqualTo(500));
            portal.whileBroken(() -> assertThat(send(draft + "/wat/bewaar", "Sec-Fetch-Site", "same-origin")
                            .statusCode())
                    .isEqualTo(500));

            assertThat(log.lines()).isNotEmpty().noneMatch(it -> it.contains(secret));
        }
        assertThat(LogBook.file()).doesNotContain(secret);
    }
}
