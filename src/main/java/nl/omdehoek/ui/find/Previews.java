package nl.omdehoek.ui.find;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.omdehoek.activities.Activity;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Occurrence;
import nl.omdehoek.help.PublicOffer;
import nl.omdehoek.initiatives.Initiative;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.photos.PhotoSize;
import nl.omdehoek.places.Surroundings;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.photo.PhotoImage;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.springframework.stereotype.Component;

/** Draws what is nowhere yet as it will look. */
@Component
public class Previews {

    private final Surroundings surroundings;
    private final Agenda agenda;
    private final PageFacts facts;
    private final Clock clock;

    Previews(Surroundings surroundings, Agenda agenda, PageFacts facts, Clock clock) {
        this.surroundings = surroundings;
        this.agenda = agenda;
        this.facts = facts;
        this.clock = clock;
    }

    /** Something that is kept already, whether or not readers see it. */
    public Preview of(Findable thing, Texts texts) {
        var preview = preview(
                thing,
                agenda.get(thing.id()).map(it -> when(it, texts)).orElse(List.of()),
                facts.greeters(thing.kind(), thing.id()),
                Optional.empty(),
                texts);
        facts.photo(thing.kind(), thing.id()).ifPresent(it -> preview.add(new PhotoImage(it, PhotoSize.LARGE)));
        ForColleagues.of(facts.forColleagues(thing.kind(), thing.id()), texts).ifPresent(preview::add);
        return preview;
    }

    /**
     * @param greeter whom readers are told to ask for
     * @param organisation in whose name it is posted
     */
    public Preview of(Activity activity, String greeter, Optional<String> organisation, Here here, Texts texts) {
        return preview(
                surroundings.of(activity, activity.place(), organisation),
                when(activity, texts),
                List.of(greeter),
                Optional.of(here),
                texts);
    }

    /** The same, of what has no day. */
    public Preview of(Initiative initiative, String greeter, Optional<String> organisation, Here here, Texts texts) {
        var preview = preview(
                surroundings.of(initiative, initiative.place(), organisation),
                List.of(),
                List.of(greeter),
                Optional.of(here),
                texts);
        new BearerWords(texts).of(initiative.bearers()).forEach(preview::add);
        return preview;
    }

    /** The same, of an offer: nobody is asked for by name. */
    public Preview of(PublicOffer offer, Optional<String> organisation, Texts texts) {
        return preview(surroundings.of(offer, null, organisation), List.of(), List.of(), Optional.empty(), texts);
    }

    private Preview preview(
            Findable thing, List<String> when, List<String> greeters, Optional<Here> here, Texts texts) {
        return new Preview(thing, when, greeters, here, saying(texts), texts);
    }

    private List<String> when(Activity activity, Texts texts) {
        var today = LocalDate.now(clock);
        var when = new ArrayList<String>();
        activity.schedule().occurrencesBetween(today, today.plusYears(1)).stream()
                .findFirst()
                .ifPresent(it -> when.add(first(it, saying(texts))));
        new RepetitionWords(texts).of(activity.schedule().repetition()).ifPresent(when::add);
        return when;
    }

    private Saying saying(Texts texts) {
        return new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX);
    }

    private static String first(Occurrence date, Saying saying) {
        return saying.from(saying.date(saying.dateOf(date.start())), date.start(), date.end());
    }
}
