package nl.omdehoek.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** How many days each term lasts here: as many as it has, or fewer by setting ({@code omdehoek.keep.…}); never more. */
@Component
public class Terms {

    private final Map<Term, Integer> days = new EnumMap<>(Term.class);

    Terms(Environment environment) {
        Arrays.stream(Term.values())
                .forEach(term -> term.setting().ifPresent(name -> days.put(term, days(environment, term, name))));
    }

    private static int days(Environment environment, Term term, String name) {
        int set = environment.getProperty("omdehoek.keep." + name, Integer.class, term.mostDays());
        if (set < 1 || set > term.mostDays()) {
            throw new IllegalArgumentException(
                    "omdehoek.keep.%s is 1 to %d days, not %d".formatted(name, term.mostDays(), set));
        }
        return set;
    }

    /** How many days this lasts; none for what does not end by counting days. */
    public int days(Term term) {
        return days.getOrDefault(term, 0);
    }

    /** What was over before this day is kept no longer. */
    public LocalDate keptFrom(Term term, LocalDate today) {
        if (!days.containsKey(term)) {
            throw new IllegalArgumentException(term + " does not end by counting days");
        }
        return today.minusDays(days.get(term));
    }
}
