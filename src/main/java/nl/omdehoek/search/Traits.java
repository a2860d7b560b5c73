package nl.omdehoek.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.omdehoek.listing.Access;
import nl.omdehoek.listing.Audience;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Setting;
import nl.omdehoek.listing.Theme;

/**
 * All that is chosen from short lists, as the bits of one number: so a hundred thousand listings are compared with a
 * question in a few milliseconds. Each list has a block of bits, in the order of its constants.
 */
final class Traits<E extends Enum<E>> {

    static final Traits<ListingKind> KINDS = new Traits<>(ListingKind.class, 0);
    static final Traits<Theme> THEMES = new Traits<>(Theme.class, KINDS.end());
    static final Traits<Access> ACCESS = new Traits<>(Access.class, THEMES.end());
    static final Traits<Audience> AUDIENCES = new Traits<>(Audience.class, ACCESS.end());
    static final Traits<Setting> SETTINGS = new Traits<>(Setting.class, AUDIENCES.end());
    static final Traits<Flag> FLAGS = new Traits<>(Flag.class, SETTINGS.end());

    /** What a listing is or is not. */
    enum Flag {
        FREE,
        NO_REFERRAL,
        /** It opens, but nobody knows when. */
        CALL_FIRST,
        BY_NAME_ONLY
    }

    private final Class<E> type;
    private final int first;

    private Traits(Class<E> type, int first) {
        this.type = type;
        this.first = first;
        if (end() > Long.SIZE) {
            throw new IllegalStateException("More traits than bits, with those of " + type);
        }
    }

    private int end() {
        return first + type.getEnumConstants().length;
    }

    long bit(E constant) {
        return 1L << (first + constant.ordinal());
    }

    long bits(Collection<E> chosen) {
        return chosen.stream().mapToLong(this::bit).reduce(0, (one, other) -> one | other);
    }

    /** The bits of the whole list. */
    long all() {
        return ((1L << type.getEnumConstants().length) - 1) << first;
    }

    boolean has(E constant, long traits) {
        return (traits & bit(constant)) != 0;
    }

    /** What was counted at the bit of each constant. */
    Map<E, Long> read(long[] counts) {
        var read = new EnumMap<E, Long>(type);
        for (var constant : type.getEnumConstants()) {
            read.put(constant, counts[first + constant.ordinal()]);
        }
        return read;
    }

    /** The same text as long as every bit means the same. */
    static String layout() {
        var layout = new StringBuilder();
        for (var block : List.of(KINDS, THEMES, ACCESS, AUDIENCES, SETTINGS, FLAGS)) {
            layout.append(List.of(block.type.getEnumConstants()));
        }
        return layout.toString();
    }
}
