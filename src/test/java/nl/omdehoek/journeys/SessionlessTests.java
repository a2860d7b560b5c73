package nl.omdehoek.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who only reads leaves nothing behind: no session, no cookie; and what is read may be kept for a minute. */
class SessionlessTests {

    private final Portal portal = Portal.running();
    private final Visitor visitor = new Visitor(portal);

    @Test
    void aThousandReadersLeaveNoSessionAndGetNoCookie() throws Exception {
        visitor.get("/");
        var before = portal.sessionsMade();

        var answers = all(
                IntStream.range(0, 1000).<Callable<HttpResponse<String>>>mapToObj(i -> () -> visitor.get(address(i))));

        assertThat(answers)
                .hasSize(1000)
                .allSatisfy(it -> assertThat(it.headers().map()).doesNotContainKeys("set-cookie", "Set-Cookie"));
        assertThat(answers.stream().map(HttpResponse::statusCode).distinct()).containsExactlyInAnyOrder(200, 404);
        assertThat(portal.sessionsMade() - before).isZero();
    }

    /** Every page by turns, and searches from many places at different times, so that most are not yet known. */
    private static String address(int i) {
        var pages = PublicPage.all();
        var when = List.of("nu", "vanavond", "morgen", "weekend", "week");
        return i % 2 == 0
                ? pages.get(i / 2 % pages.size()).path()
                : "/zoeken?bij=" + (1011 + i) + "&wanneer=" + when.get(i % when.size());
    }

    private static List<HttpResponse<String>> all(Stream<Callable<HttpResponse<String>>> questions)
            throws InterruptedException, ExecutionException {
        var answers = new ArrayList<HttpResponse<String>>();
        try (var readers = Executors.newFixedThreadPool(8)) {
            for (var answer : readers.invokeAll(questions.toList())) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    @Test
    void whoAsksForTheHeadersOnlyLeavesNoSessionEither() {
        var before = portal.sessionsMade();

        assertThat(PublicPage.existing()).allSatisfy(page -> {
            var answer = visitor.ask("HEAD", page.path(), "");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEmpty();
            assertThat(answer.headers().firstValueAsLong("Content-Length").orElse(0))
                    .isGreaterThan(1000);
            assertThat(answer.headers().map()).doesNotContainKeys("set-cookie");
        });
        assertThat(portal.sessionsMade() - before).isZero();
    }

    @Test
    void aPageMayBeKeptForAMinuteByOneReaderInOneLanguage() {
        var personal = PublicPage.personal();
        assertThat(PublicPage.existing())
                .filteredOn(it -> !personal.contains(it))
                .allSatisfy(page -> {
                    var headers = visitor.get(page.path()).headers();
                    assertThat(headers.allValues("Cache-Control")).containsExactly("private, max-age=60");
                    assertThat(String.join(",", headers.allValues("Vary"))).containsIgnoringCase("Accept-Language");
                });
    }

    @Test
    void aPageForOnePersonIsKeptByNobody() {
        assertThat(PublicPage.personal())
                .allSatisfy(it -> assertThat(visitor.get(it.path()).headers().allValues("Cache-Control"))
                        .containsExactly("no-store"));
    }

    @Test
    void whatIsNotThereIsNotKept() {
        assertThat(visitor.get("/bestaat-niet").headers().allValues("Cache-Control"))
                .containsExactly("no-store");
    }

    @Test
    void anAddressThatOnlyLooksLikeAnotherIsNotAnsweredWithItsPage() {
        var odd = visitor.page("/zoeken?bij=4153%5D,%20wanneer=%5Bvanavond");
        var plain = visitor.page("/zoeken?bij=4153&wanneer=vanavond");

        assertThat(odd.title()).doesNotContain("Beesd");
        assertThat(plain.title()).contains("Beesd").isNotEqualTo(odd.title());
    }

    @Test
    void aCookieChangesNothingInThePage() {
        var path = "/zoeken?bij=4153&wanneer=vanavond";
        var stranger = visitor.get(path);
        var known = visitor.get(path, "Cookie", "JSESSIONID=0123456789; omdehoek=kees");

        assertThat(withoutNonce(known)).isEqualTo(withoutNonce(stranger));
    }

    private static String withoutNonce(HttpResponse<String> answer) {
        return answer.body().replaceAll("nonce=\"[^\"]+\"", "");
    }

    @Test
    void theNonceIsAnotherInEachAnswerAndTheSameInItsHeader() {
        var nonces = Stream.of("/over", "/over", "/bestaat-niet")
                .map(visitor::get)
                .map(SessionlessTests::onlyNonce)
                .toList();

        assertThat(nonces).doesNotHaveDuplicates();
    }

    /** The one nonce that all scripts of an answer have, and its header names. */
    private static String onlyNonce(HttpResponse<String> answer) {
        var scripts = org.jsoup.Jsoup.parse(answer.body()).select("script:not([type=application/ld+json])");
        var nonces = scripts.stream().map(it -> it.attr("nonce")).distinct().toList();
        assertThat(nonces).hasSize(1).allMatch(it -> it.length() >= 16);
        var policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy).contains("'nonce-" + nonces.getFirst() + "'");
        return nonces.getFirst();
    }
}
