package nl.omdehoek.listing;

import static java.util.function.Predicate.not;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.omdehoek.listing.HoursRule.Span;
import nl.omdehoek.listing.HoursRule.Weekdays;
import nl.omdehoek.listing.UnreadableHours.Reason;

/** Reads opening hours as people write them; {@link HoursWriter} is the way back. */
final class HoursReader {

    private HoursReader() {}

    static List<HoursRule> read(String text) {
        var rules = Arrays.stream(text.split(";"))
                .map(HoursReader::tidied)
                .filter(not(String::isEmpty))
                .map(HoursReader::rule)
                .toList();
        refuseOverruled(rules);
        if (HoursWriter.write(rules).length() > OpeningHours.LONGEST) {
            throw new UnreadableHours(Reason.TOO_LONG, text);
        }
        if (!rules.isEmpty() && rules.stream().noneMatch(it -> it.isWeekly() || it.opens())) {
            throw new UnreadableHours(Reason.NO_USUAL_HOURS, HoursWriter.write(rules));
        }
        return rules;
    }

    private static void refuseOverruled(List<HoursRule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            var days = rules.get(i).days();
            if (rules.stream().skip(i + 1L).anyMatch(it -> it.days().cover(days))) {
                throw new UnreadableHours(Reason.OVERRULED, HoursWriter.write(List.of(rules.get(i))));
            }
        }
    }

    /** In small letters, with single spaces but none round hyphens and dots; a comma is a space as well. */
    private static String tidied(String rule) {
        return rule.toLowerCase(Locale.ROOT)
                .replaceAll("[\\h\\s,]+", " ")
                .replaceAll(" ?[-–—] ?", "-")
                .replaceAll(" ?\\.\\. ?", "..")
                .strip();
    }

    private static HoursRule rule(String rule) {
        return rule.equals(HoursWriter.ALWAYS)
                ? new HoursRule(Weekdays.ALL, List.of(Span.WHOLE_DAY))
                : new HoursRuleReader(rule).rule();
    }
}
