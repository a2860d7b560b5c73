package nl.omdehoek.ui.report;

import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.moderation.ReportReason;
import nl.omdehoek.ui.shell.Typed;
import org.springframework.util.MultiValueMap;

/**
 * The form of a report as it was filled in.
 *
 * @param key drawn anew for each form, so that one that is sent twice is known
 */
record ReportForm(String reason, String words, String key) {

    static final String REASON = "reden";
    static final String WORDS = "tekst";
    static final String KEY = "sleutel";

    static ReportForm empty() {
        return new ReportForm("", "", UUID.randomUUID().toString());
    }

    static ReportForm of(MultiValueMap<String, String> typed) {
        return new ReportForm(Typed.line(typed, REASON), Typed.text(typed, WORDS), Typed.line(typed, KEY));
    }

    ReportForm withFreshKey() {
        return new ReportForm(reason, words, UUID.randomUUID().toString());
    }

    Optional<ReportReason> chosen() {
        for (var known : ReportReason.values()) {
            if (known.name().equals(reason)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    Optional<UUID> formKey() {
        return Typed.uuid(key);
    }
}
