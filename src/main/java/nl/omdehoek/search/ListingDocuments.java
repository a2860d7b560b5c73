package nl.omdehoek.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omdehoek.listing.Confirmation;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.search.dutch.Dutch;
import nl.omdehoek.search.dutch.Word;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.springframework.stereotype.Component;

/** Turns a listing, whatever its kind, into what the index holds of it. */
@Component
class ListingDocuments {

    private final CardText cards;
    private final PlainNames names;
    private final Dutch dutch;
    private final Clock clock;

    ListingDocuments(CardText cards, PlainNames names, Dutch dutch, Clock clock) {
        this.cards = cards;
        this.names = names;
        this.dutch = dutch;
        this.clock = clock;
    }

    ListingDocument of(Findable thing) {
        var listing = thing.listing();
        var point = listing.location().point();
        var title = dutch.read(listing.title());
        var about = dutch.read(about(thing));
        var text = new ArrayList<>(about);
        text.addAll(dutch.read(rest(thing)));
        return new ListingDocument(
                thing.id().value(),
                stems(title),
                parts(title),
                sounds(title),
                dutch.wholeOf(listing.title()),
                stems(about),
                stems(text),
                parts(text),
                sounds(text),
                thing.byNameOnly() ? names(title) : "",
                dutch.plain(listing.title()),
                GeoPoint.of(point.latitude(), point.longitude()),
                listing.welcome().languages(),
                traits(thing),
                thing.byNameOnly(),
                goneOn(thing),
                Almanac.of(thing, LocalDate.now(clock)),
                cards.write(Card.of(thing)));
    }

    private String about(Findable thing) {
        return String.join(
                "\n",
                thing.listing().title(),
                thing.listing().wording().summary(),
                thing.placeName().orElse(""),
                names.ofWhatItIs(thing));
    }

    private String rest(Findable thing) {
        return String.join(
                "\n",
                thing.listing().wording().text(),
                thing.organisationName().orElse(""),
                thing.listing().location().town(),
                names.ofHowItIs(thing, clock.getZone()));
    }

    private static String stems(List<Word> words) {
        return text(words.stream().map(Word::stem));
    }

    private static String parts(List<Word> words) {
        return text(words.stream().map(Word::parts).flatMap(Collection::stream).distinct());
    }

    private static String sounds(List<Word> words) {
        return text(words.stream()
                .flatMap(it -> Stream.concat(Stream.of(it.sound()), it.soundsOfParts().stream()))
                .distinct());
    }

    private static String names(List<Word> title) {
        return text(
                title.stream().flatMap(it -> Stream.of(it.stem(), it.sound())).distinct());
    }

    private static String text(Stream<String> words) {
        return words.collect(Collectors.joining(" "));
    }

    private static long traits(Findable thing) {
        var belonging = thing.listing().belonging();
        var welcome = thing.listing().welcome();
        return Traits.KINDS.bit(thing.kind())
                | Traits.THEMES.bits(belonging.themes())
                | Traits.ACCESS.bits(welcome.access())
                | Traits.AUDIENCES.bits(welcome.audiences())
                | (welcome.setting() == null ? 0 : Traits.SETTINGS.bit(welcome.setting()))
                | flag(
                        Traits.Flag.FREE,
                        welcome.cost() != null && welcome.cost().isFree())
                | flag(Traits.Flag.NO_REFERRAL, Boolean.FALSE.equals(welcome.referral()))
                | flag(
                        Traits.Flag.CALL_FIRST,
                        opens(thing.kind()) && !thing.hours().isKnown())
                | flag(Traits.Flag.BY_NAME_ONLY, thing.byNameOnly());
    }

    private static long flag(Traits.Flag flag, boolean is) {
        return is ? Traits.FLAGS.bit(flag) : 0;
    }

    private static boolean opens(ListingKind kind) {
        return kind == ListingKind.PLACE || kind == ListingKind.HELP_POINT;
    }

    /** The day on which it leaves the list by silence; help points never do. */
    private static long goneOn(Findable thing) {
        var confirmed = thing.listing().confirmation().confirmedOn();
        return confirmed == null || thing.kind() == ListingKind.HELP_POINT
                ? LocalDate.MAX.toEpochDay()
                : confirmed.plusDays(Confirmation.GONE_AFTER_DAYS + 1L).toEpochDay();
    }
}
