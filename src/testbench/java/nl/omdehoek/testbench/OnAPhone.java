package nl.omdehoek.testbench;

import com.vaadin.testbench.HasElementQuery;
import com.vaadin.testbench.TestBench;
import com.vaadin.testbench.TestBenchDriverProxy;
import com.vaadin.testbench.TestBenchElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A phone that knows nothing yet, and the portal with its demo. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"omdehoek.demo=true", "vaadin.productionMode=true"})
abstract class OnAPhone implements HasElementQuery {

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

    void open(String path) {
        browser.get("http://localhost:" + port + path);
        awaitApp();
    }

    void awaitApp() {
        await(it -> Boolean.TRUE.equals(browser.executeScript(APP_IS_THERE)));
    }

    void back() {
        browser.navigate().back();
    }

    String title() {
        return $("h1").first().getText();
    }

    /** Whether the page that this was part of has made way for another. */
    static boolean isGone(TestBenchElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (StaleElementReferenceException _) {
            return true;
        }
    }

    void await(ExpectedCondition<Boolean> condition) {
        new WebDriverWait(browser, Duration.ofSeconds(15)).until(condition);
    }

    /** Path and query of where it is. */
    String at() {
        return browser.getCurrentUrl().substring(("http://localhost:" + port).length());
    }
}
