package nl.omdehoek.moderation;

import static java.util.stream.Collectors.toSet;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the words of something tell: why it would have to wait for a human. */
final class Hindrances {

    private Hindrances() {}

    /** Those that its module knows, and those that its words tell. */
    static Set<Hindrance> of(ReviewSubmission posted) {
        var told = Screening.look(posted.words()).stream().flatMap(it -> of(it.kind()).stream());
        var named = NamedPerson.isIn(posted.words()) ? Stream.of(Hindrance.NAMED_PERSON) : Stream.<Hindrance>of();
        return Stream.of(posted.hindrances().stream(), told, named)
                .flatMap(it -> it)
                .collect(toSet());
    }

    private static Optional<Hindrance> of(Sign.Kind sign) {
        return switch (sign) {
            case TELEPHONE -> Optional.of(Hindrance.TELEPHONE);
            case MAIL_ADDRESS -> Optional.of(Hindrance.MAIL_ADDRESS);
            case LINK -> Optional.of(Hindrance.LINK);
            case HOME_ADDRESS -> Optional.of(Hindrance.HOME_ADDRESS);
            case SWEARING -> Optional.of(Hindrance.SWEARING);
            case WORRY -> Optional.of(Hindrance.WORRY);
            case CHILDREN -> Optional.of(Hindrance.CHILDREN);
            case AT_HOME, MONEY_OR_KEYS -> Optional.of(Hindrance.AT_HOME);
            case ALL_CAPITALS, NO_WORDS -> Optional.empty();
        };
    }
}
