package nl.omdehoek.search;

import nl.omdehoek.listing.Audience;

/** What was chosen from short lists, as bits; tells which of the choices a thing does not fit. */
final class Choices {

    static final int KIND = 1;
    static final int THEME = 1 << 1;
    static final int AUDIENCE = 1 << 2;
    static final int SETTING = 1 << 3;
    static final int LANGUAGE = 1 << 4;
    static final int DISTANCE = 1 << 5;
    static final int TIME = 1 << 6;

    private static final long EVERYONE = Traits.AUDIENCES.bit(Audience.EVERYONE);

    private final long all;
    private final long kinds;
    private final long theme;
    private final long audiences;
    private final long setting;

    Choices(Filters filters) {
        all = Traits.ACCESS.bits(filters.access())
                | (filters.free() ? Traits.FLAGS.bit(Traits.Flag.FREE) : 0)
                | (filters.noReferral() ? Traits.FLAGS.bit(Traits.Flag.NO_REFERRAL) : 0);
        kinds = filters.kinds().isEmpty() ? -1 : Traits.KINDS.bits(filters.kinds());
        theme = filters.theme() == null ? -1 : Traits.THEMES.bit(filters.theme());
        audiences = filters.audience() == null ? -1 : Traits.AUDIENCES.bit(filters.audience()) | EVERYONE;
        setting = filters.setting() == null ? -1 : Traits.SETTINGS.bit(filters.setting());
    }

    /** Whether it has all that only narrows: access, free of charge, no referral. */
    boolean areHadBy(long traits) {
        return (traits & all) == all;
    }

    /** The choices that it does not fit, each as a bit. */
    int failedBy(long traits) {
        return ((traits & kinds) == 0 ? KIND : 0)
                | ((traits & theme) == 0 ? THEME : 0)
                | ((traits & audiences) == 0 ? AUDIENCE : 0)
                | ((traits & setting) == 0 ? SETTING : 0);
    }

    static boolean isOneAtMost(int failed) {
        return (failed & (failed - 1)) == 0;
    }

    /** Whether nothing failed but this, if even that. */
    static boolean isOnly(int choice, int failed) {
        return (failed & ~choice) == 0;
    }

    /**
     * Which traits to count of a thing that fits all but these choices: every other choice would leave it out, so one that
     * fails twice counts nowhere.
     */
    static long counted(int failed, long traits) {
        var withEveryone = (traits & EVERYONE) == 0 ? traits : traits | Traits.AUDIENCES.all();
        return switch (failed) {
            case 0 -> withEveryone;
            case KIND -> traits & Traits.KINDS.all();
            case THEME -> traits & Traits.THEMES.all();
            case AUDIENCE -> withEveryone & Traits.AUDIENCES.all();
            case SETTING -> traits & Traits.SETTINGS.all();
            default -> 0;
        };
    }
}
