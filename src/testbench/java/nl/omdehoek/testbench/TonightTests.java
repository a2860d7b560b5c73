package nl.omdehoek.testbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.testbench.HasElementQuery;
import com.vaadin.testbench.TestBench;
import com.vaadin.testbench.TestBenchDriverProxy;
import com.vaadin.testbench.TestBenchElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Somebody sees what there is tonight around the corner, keeps what is free, opens one and goes back. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"omdehoek.demo=true", "vaadin.productionMode=true"})
class TonightTests implements HasElementQuery {

    private static final String TONIGHT = "/zoeken?bij=4153&wanneer=vanavond";
    private static final String APP_IS_THERE =
            "return !!document.querySelector('#outlet > * > *') && !document.getElementById('first-paint')";

    @LocalServerPort
    private int port;

    private TestBenchDriverProxy browser;

    @DynamicPropertySource
    static void ownData(DynamicPropertyRegistry properties) throws IOException {
        var data = Files.createTempDirectory(Path.of("target"), "testbench-");
        properties.add("omdehoek.data", () -> data.toAbsolutePath().toString());
    }

    @BeforeEach
    void takeAPhone() {
        var options = new ChromeOptions();
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--lang=nl");
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "nl"));
        options.setExperimentalOption(
                "mobileEmulation", Map.of("deviceMetrics", Map.of("width", 390, "height", 844, "pixelRatio", 2.0)));
        var chromium = System.getenv("CHROMIUM");
        if (chromium != null) {
            options.setBinary(chromium);
        }
        browser = TestBench.createDriver(new ChromeDriver(options));
    }

    @AfterEach
    void putItAway() {
        browser.quit();
    }

    @Override
    public SearchContext getContext() {
        return browser;
    }

    @Test
    void tonightIsFoundMadeFreeOpenedAndLeftAgain() {
        open(TONIGHT);
        assertThat($("h1").single().getText()).isEqualTo("Wat is er vanavond bij Beesd");
        var all = names();
        assertThat(all).isNotEmpty();

        $("a").withTextContaining("Gratis").first().click();
        await(it -> at().endsWith("gratis=ja"));
        assertThat($("a").withAttribute("aria-current", "true")
                        .withTextContaining("Gratis")
                        .exists())
                .isTrue();
        var free = names();
        assertThat(free).isNotEmpty().isSubsetOf(all);

        $("ol").id("resultaten").$("h3").first().$("a").first().click();
        await(it -> !at().startsWith("/zoeken"));
        assertThat($("h1").single().getText()).isEqualTo(free.getFirst());

        browser.navigate().back();
        await(it -> at().endsWith("gratis=ja") && $("ol").withId("resultaten").exists());
        assertThat(names()).isEqualTo(free);
    }

    private void open(String path) {
        browser.get("http://localhost:" + port + path);
        await(it -> Boolean.TRUE.equals(browser.executeScript(APP_IS_THERE)));
    }

    private void await(ExpectedCondition<Boolean> condition) {
        new WebDriverWait(browser, Duration.ofSeconds(15)).until(condition);
    }

    /** Path and query of where it is. */
    private String at() {
        return browser.getCurrentUrl().substring(("http://localhost:" + port).length());
    }

    private List<String> names() {
        return $("ol").id("resultaten").$("h3").all().stream()
                .map(TestBenchElement::getText)
                .toList();
    }
}
