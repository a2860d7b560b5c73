package nl.omdehoek.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Hands out phones to a test, new ones each time. When the test is done each must be without complaints (see
 * {@link Watch}); what was on the screen of a test that failed is kept in {@code target/journeys}.
 */
final class Phones implements AfterEachCallback {

    private final List<Phone> handedOut = new ArrayList<>();
    private final Supplier<Portal> portal;

    Phones() {
        this(Portal::running);
    }

    /** Phones that know the way to another portal. */
    Phones(Supplier<Portal> portal) {
        this.portal = portal;
    }

    Phone one() {
        return one(it -> {});
    }

    Phone one(Consumer<NewContextOptions> otherwise) {
        var phone = new Phone(portal.get(), otherwise);
        handedOut.add(phone);
        return phone;
    }

    Phone withoutScript() {
        return one(it -> it.setJavaScriptEnabled(false));
    }

    Phone inEnglish() {
        return one(it -> it.setLocale("en-GB"));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        try {
            var complaints = handedOut.stream()
                    .flatMap(it -> it.watch().complaints().stream())
                    .toList();
            if (test.getExecutionException().isPresent() || !complaints.isEmpty()) {
                photograph(test);
            }
            assertThat(complaints).as("what the browser complained of").isEmpty();
        } finally {
            handedOut.forEach(Phone::close);
            handedOut.clear();
        }
    }

    private void photograph(ExtensionContext test) {
        var name = test.getRequiredTestClass().getSimpleName() + "-"
                + test.getRequiredTestMethod().getName();
        for (var i = 0; i < handedOut.size(); i++) {
            handedOut.get(i).photograph(name + "-" + (i + 1));
        }
    }
}
