package nl.omdehoek.ui.join;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.omdehoek.activities.Attendance;
import nl.omdehoek.activities.Need;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.ui.kit.NeedWords;
import nl.omdehoek.ui.shell.Typed;
import org.springframework.util.MultiValueMap;

/**
 * The form of "Ik kom" as it was filled in.
 *
 * @param key drawn anew for each form, so that one that is sent twice is known
 */
record JoinForm(
        String name,
        String date,
        String party,
        boolean standing,
        boolean firstTime,
        boolean walkAlong,
        Set<Need> needs,
        boolean own,
        boolean orWait,
        String key) {

    static final String NAME = "naam";
    static final String DATE = "datum";
    static final String PARTY = "aantal";
    static final String FIRST_TIME = "eerste";
    static final String STANDING = "elke";
    static final String WALK_ALONG = "meelopen";
    static final String NEED = "nodig";
    static final String WAIT = "wachten";
    static final String OWN = "eigen";
    static final String KEY = "sleutel";

    static JoinForm empty(String date) {
        return new JoinForm(
                "",
                date,
                "1",
                false,
                false,
                false,
                Set.of(),
                false,
                false,
                UUID.randomUUID().toString());
    }

    static JoinForm of(MultiValueMap<String, String> typed) {
        return new JoinForm(
                value(typed, NAME),
                value(typed, DATE),
                value(typed, PARTY),
                isTicked(typed, STANDING),
                isTicked(typed, FIRST_TIME),
                isTicked(typed, WALK_ALONG),
                needs(typed),
                isTicked(typed, OWN),
                isTicked(typed, WAIT),
                value(typed, KEY));
    }

    private static boolean isTicked(MultiValueMap<String, String> typed, String name) {
        return value(typed, name).equals("ja");
    }

    private static Set<Need> needs(MultiValueMap<String, String> typed) {
        var words = typed.getOrDefault(NEED, List.of());
        return Arrays.stream(Need.values())
                .filter(it -> words.contains(NeedWords.word(it)))
                .collect(Collectors.toSet());
    }

    /** The same with a key of ours, for a form that had none. */
    JoinForm withKey() {
        return new JoinForm(
                name,
                date,
                party,
                standing,
                firstTime,
                walkAlong,
                needs,
                own,
                orWait,
                UUID.randomUUID().toString());
    }

    Attendance attendance() {
        return new Attendance(partySize().orElseThrow(), firstTime, walkAlong, needs);
    }

    private static String value(MultiValueMap<String, String> typed, String name) {
        return Typed.line(typed, name);
    }

    Optional<FirstName> firstName() {
        return FirstName.isReadable(name) ? Optional.of(new FirstName(name)) : Optional.empty();
    }

    Optional<Integer> partySize() {
        return party.matches("\\d{1,4}")
                ? Optional.of(Integer.valueOf(party)).filter(it -> it >= 1 && it <= Attendance.LARGEST_PARTY)
                : Optional.empty();
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** One that was made up is as good as one of ours: it only has to be another for each form. */
    Optional<UUID> formKey() {
        return Typed.uuid(key);
    }
}
