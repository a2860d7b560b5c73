package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page that is painted first is the page that Flow draws: nobody sees it change, and nothing that was done is lost. */
class FirstPaintTests {

    private static final String PAINTED = "#first-paint > *";
    private static final String DRAWN = "#outlet > * > *";

    /** Every element with its attributes, and every text, in order; attributes by name, as their order says nothing. */
    private static final String ELEMENTS = """
            root => {
                const lines = [];
                const tell = (node, depth) => {
                    if (node.nodeType === Node.TEXT_NODE) {
                        if (node.data) lines.push(' '.repeat(depth) + JSON.stringify(node.data));
                    } else if (node.nodeType === Node.ELEMENT_NODE) {
                        const attributes = [...node.attributes].map(it => it.name + '="' + it.value + '"').sort();
                        lines.push(' '.repeat(depth) + [node.localName, ...attributes].join(' '));
                        node.normalize();
                        node.childNodes.forEach(it => tell(it, depth + 1));
                    }
                };
                tell(document.querySelector(root), 0);
                return lines;
            }""";

    /** Where every element stands and how large it is. */
    private static final String BOXES = """
            root => [...document.querySelectorAll(root + ' *')].map(it => {
                const box = it.getBoundingClientRect();
                return it.localName + ' ' + [box.x, box.y + scrollY, box.width, box.height].join(' ');
            })""";

    private static final String COUNT_SHIFTS = """
            window.shifts = [];
            new PerformanceObserver(all => all.getEntries().forEach(it => shifts.push(it.value + ' ' +
                it.sources.map(source => source.node?.nodeName + '.' + source.node?.className).join(', '))))
                .observe({ type: 'layout-shift', buffered: true });""";

    @RegisterExtension
    final Phones phones = new Phones();

    @ParameterizedTest
    @MethodSource("nl.omdehoek.journeys.PublicPage#all")
    void flowDrawsWhatWasPaintedAndNothingMoves(PublicPage page) {
        var phone = phones.one();
        phone.page().addInitScript(COUNT_SHIFTS);
        var letAppCome = phone.holdApp();
        phone.readEarly(page.path());
        var painted = lines(phone, ELEMENTS, PAINTED);
        var boxes = lines(phone, BOXES, PAINTED);

        letAppCome.run();
        phone.awaitApp();

        assertThat(lines(phone, ELEMENTS, DRAWN))
                .zipSatisfy(painted, (now, before) -> assertThat(now).isEqualTo(before));
        assertThat(lines(phone, BOXES, DRAWN))
                .hasSizeGreaterThan(20)
                .zipSatisfy(boxes, (now, before) -> assertThat(now).isEqualTo(before));
        assertThat(lines(phone, "() => shifts", "")).as("what moved").isEmpty();
        assertThat(phone.page().locator("#first-paint")).hasCount(0);
        assertThat(lines(phone, DOUBLES, "")).as("ids used twice").isEmpty();
    }

    private static final String DOUBLES = """
            () => [...document.querySelectorAll('[id]')].map(it => it.id).filter((it, i, all) => all.indexOf(it) !== i)
            """;

    @SuppressWarnings("unchecked")
    private static List<String> lines(Phone phone, String script, String root) {
        return (List<String>) phone.page().evaluate(script, root);
    }

    @Test
    void whatWasTypedAndWhereStaysWhenTheAppComes() {
        var phone = phones.one();
        var letAppCome = phone.holdApp();
        phone.readEarly("/zoeken?bij=4153&q=koffie");
        var field = phone.page().getByLabel("Waar zoek je naar?");
        field.fill("taalles voor ouders");
        field.evaluate("it => it.setSelectionRange(4, 7)");

        letAppCome.run();
        phone.awaitApp();

        assertThat(field).hasValue("taalles voor ouders");
        assertThat(field).isFocused();
        assertThat(field.evaluate("it => [it.selectionStart, it.selectionEnd]")).isEqualTo(List.of(4, 7));
    }

    @Test
    void whatWasOpenedStaysOpenWhenTheAppComes() {
        var phone = phones.one();
        var letAppCome = phone.holdApp();
        phone.readEarly("/zoeken?bij=4153");
        phone.page().getByText("Meer kiezen").click();
        assertThat(phone.page().locator("details")).hasAttribute("open", "");

        letAppCome.run();
        phone.awaitApp();

        assertThat(phone.page().locator("details")).hasAttribute("open", "");
    }

    @Test
    void whereOneWasReadingStaysWhenTheAppComes() {
        var phone = phones.one();
        var letAppCome = phone.holdApp();
        phone.readEarly("/zoeken?bij=4153");
        phone.page().evaluate("scrollTo(0, 1234)");

        letAppCome.run();
        phone.awaitApp();

        assertThat(phone.page().evaluate("scrollY")).isEqualTo(1234);
    }

    @Test
    void theLinkThatHadTheFocusKeepsItWhenTheAppComes() {
        var phone = phones.one();
        var letAppCome = phone.holdApp();
        phone.readEarly("/zoeken?bij=4153");
        var third = phone.page().locator("#resultaten > li").nth(2).getByRole(AriaRole.LINK);
        third.focus();

        letAppCome.run();
        phone.awaitApp();

        assertThat(third).isFocused();
    }

    @Test
    void aTapBeforeTheAppIsThereIsNotLost() {
        var phone = phones.one();
        phone.holdApp();
        phone.readEarly("/zoeken?bij=4153");
        var first = phone.page().locator("#resultaten li a").first();
        var name = first.textContent();

        first.tap();
        phone.awaitAddress("/plek/*");

        assertThat(phone.page().locator("h1")).hasText(name);
    }

    /** The button under the finger is the one that was pressed, until it is let go. */
    @Test
    void aTapDuringWhichTheAppComesIsNotLost() {
        var phone = phones.one();
        var letAppCome = phone.holdApp();
        phone.readEarly("/plaatsen/organiseren");
        var next = phone.button("Volgende").boundingBox();
        phone.page().mouse().move(next.x + next.width / 2, next.y + next.height / 2);
        phone.page().mouse().down();

        letAppCome.run();
        phone.page().waitForFunction("() => document.querySelector('" + DRAWN + "')");
        phone.page().mouse().up();

        assertThat(phone.page().locator("main .wrong")).isVisible();
    }

    @Test
    void aQuestionAskedBeforeTheAppIsThereIsNotLost() {
        var phone = phones.one();
        phone.holdApp();
        phone.readEarly("/");
        phone.page().getByLabel("Waar woon je?").fill("Beesd");
        phone.page().keyboard().press("Enter");
        phone.awaitAddress("/?bij=Beesd");

        assertThat(phone.page().locator("h1")).containsText("Beesd");
    }
}
