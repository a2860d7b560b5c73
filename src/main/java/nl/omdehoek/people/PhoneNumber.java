package nl.omdehoek.people;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Where somebody can be rung, in the form of E.164 ({@code +31612345678}). Without a country it is Dutch; refused is what is no
 * telephone number.
 */
public record PhoneNumber(String text) {

    /** Of what is typed: with spaces, dashes and a country. */
    public static final int LONGEST = 30;

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HERE = "NL";
    private static final Set<PhoneNumberType> PEOPLES = EnumSet.of(
            PhoneNumberType.FIXED_LINE,
            PhoneNumberType.MOBILE,
            PhoneNumberType.FIXED_LINE_OR_MOBILE,
            PhoneNumberType.PERSONAL_NUMBER,
            PhoneNumberType.VOIP);

    /** How much of a text is looked at that is all digits. */
    private static final int TRIES = 200;

    public PhoneNumber {
        text = NUMBERS.format(
                read(text).orElseThrow(() -> new IllegalArgumentException("Not a telephone number")),
                PhoneNumberFormat.E164);
    }

    /** Whether this can be somebody's own number, as it was typed: with a digit too few, or where one pays for the call, not. */
    public static boolean isReadable(String typed) {
        return read(typed).map(NUMBERS::getNumberType).filter(PEOPLES::contains).isPresent();
    }

    /** Where one stands in a text, in characters; {@code to} is just behind its end. */
    public record Found(int from, int to) {}

    /** The numbers in this text that somebody could have. */
    public static List<Found> foundIn(CharSequence text) {
        return StreamSupport.stream(
                        NUMBERS.findNumbers(text, HERE, Leniency.VALID, TRIES).spliterator(), false)
                .map(it -> new Found(it.start(), it.end()))
                .toList();
    }

    private static Optional<Phonenumber.PhoneNumber> read(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(NUMBERS.parse(typed, HERE)).filter(NUMBERS::isPossibleNumber);
        } catch (NumberParseException _) {
            return Optional.empty();
        }
    }

    /** As one reads it here: {@code 06 12345678}, or with its country. */
    public String spoken() {
        var number = read(text).orElseThrow();
        return NUMBERS.format(
                number,
                number.getCountryCode() == NUMBERS.getCountryCodeForRegion(HERE)
                        ? PhoneNumberFormat.NATIONAL
                        : PhoneNumberFormat.INTERNATIONAL);
    }

    /** For a link that rings it. */
    public String uri() {
        return "tel:" + text;
    }

    @Override
    public String toString() {
        return "a telephone number";
    }
}
