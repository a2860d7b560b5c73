package nl.omdehoek.listing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A choice with one Dutch word, by which it goes in addresses ({@code thema=ontmoeten}) and in loaded files. */
public interface Named {

    String word();

    /** The choice that goes by this word; hyphens count as spaces, capitals do not count. */
    static <E extends Enum<E> & Named> Optional<E> parse(Class<E> type, String word) {
        var plain = word.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> it.word().replace('-', ' ').equals(plain))
                .findFirst();
    }
}
