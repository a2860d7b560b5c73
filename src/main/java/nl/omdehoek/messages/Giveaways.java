package nl.omdehoek.messages;

import java.util.EnumSet;
import java.util.Set;
import nl.omdehoek.moderation.Screening;

/** Sees in a text by what its writer could be reached or found. It sees what is written plainly, and may see too much. */
public final class Giveaways {

    private Giveaways() {}

    public static Set<Giveaway> in(String text) {
        var seen = EnumSet.noneOf(Giveaway.class);
        for (var sign : Screening.look(text)) {
            switch (sign.kind()) {
                case TELEPHONE -> seen.add(Giveaway.TELEPHONE);
                case MAIL_ADDRESS -> seen.add(Giveaway.MAIL);
                case HOME_ADDRESS -> seen.add(Giveaway.ADDRESS);
                default -> {}
            }
        }
        return seen;
    }
}
