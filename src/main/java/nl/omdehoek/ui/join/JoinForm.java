package nl.omdehoek.ui.join;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.activities.SignUp;
import nl.omdehoek.people.FirstName;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The form of "Ik kom" as it was filled in.
 *
 * @param key drawn anew for each form, so that one that is sent twice is known
 */
record JoinForm(String name, String date, String party, boolean firstTime, boolean own, String key) {

    static final String NAME = "naam";
    static final String DATE = "datum";
    static final String PARTY = "aantal";
    static final String FIRST_TIME = "eerste";
    static final String OWN = "eigen";
    static final String KEY = "sleutel";

    /** Longer than any name, so that who typed one that is too long hears so. */
    static final int LONGEST = 500;

    static JoinForm empty(String date) {
        return new JoinForm("", date, "1", false, false, UUID.randomUUID().toString());
    }

    static JoinForm of(MultiValueMap<String, String> typed) {
        return new JoinForm(
                value(typed, NAME),
                value(typed, DATE),
                value(typed, PARTY),
                value(typed, FIRST_TIME).equals("ja"),
                value(typed, OWN).equals("ja"),
                value(typed, KEY));
    }

    private static String value(MultiValueMap<String, String> typed, String name) {
        @Nullable String value = typed.getFirst(name);
        return value == null
                ? ""
                : value.substring(0, Math.min(value.length(), LONGEST)).replaceAll("\\p{Cntrl}", " ");
    }

    Optional<FirstName> firstName() {
        return FirstName.isReadable(name) ? Optional.of(new FirstName(name)) : Optional.empty();
    }

    Optional<Integer> partySize() {
        return party.matches("\\d{1,4}")
                ? Optional.of(Integer.valueOf(party)).filter(it -> it >= 1 && it <= SignUp.LARGEST_PARTY)
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
        try {
            return Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
