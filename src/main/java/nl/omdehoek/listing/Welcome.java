package nl.omdehoek.listing;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For whom a listing is, and what it takes to come. What is null is not known, and is then not said.
 *
 * @param languages spoken there, as ISO 639 codes
 * @param referral whether somebody must be sent; false is "geen verwijzing nodig"
 */
public record Welcome(
        Set<Audience> audiences,
        @Nullable Ages ages,
        @Nullable Cost cost,
        String costNote,
        Set<Access> access,
        Set<String> languages,
        @Nullable Boolean referral,
        @Nullable Setting setting) {

    /** As far as we know. */
    public static final Welcome EVERYBODY = new Welcome(Set.of(), null, null, "", Set.of(), Set.of("nl"), null, null);

    Welcome withoutNote() {
        return new Welcome(audiences, ages, cost, "", access, languages, referral, setting);
    }

    public Welcome {
        audiences = audiences.isEmpty() ? Set.of(Audience.EVERYONE) : Set.copyOf(audiences);
        access = Set.copyOf(access);
        languages = Set.copyOf(languages);
    }
}
