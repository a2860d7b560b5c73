package nl.omdehoek.ui.help;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.omdehoek.geography.Area;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.help.Capacity;
import nl.omdehoek.help.Question;
import nl.omdehoek.help.Request;
import nl.omdehoek.help.ShownRequest;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked, and what somebody can carry, in words. */
@Component
public class TaskWords {

    private final Neighbourhoods neighbourhoods;
    private final Clock clock;

    TaskWords(Neighbourhoods neighbourhoods, Clock clock) {
        this.neighbourhoods = neighbourhoods;
        this.clock = clock;
    }

    /** What somebody is asked to do, without whom it is for. */
    public List<String> of(Question question, Texts texts) {
        var lines = new ArrayList<String>();
        lines.add(texts.get("task." + question.task()));
        lines.add(when(question.on(), question.weekly(), texts));
        lines.add(lasting(question.minutes(), texts));
        lines.add(texts.get(
                question.atHome() ? "help.where.home" : "help.where.outside", area(question.neighbourhood())));
        return lines;
    }

    /** The same of a request, for who answers it. */
    List<String> of(Request request, Texts texts) {
        if (request.task().isForConnector()) {
            return List.of(
                    texts.get("ring.desk." + request.task()),
                    texts.get("help.where.outside", area(request.neighbourhood())));
        }
        return List.of(
                when(request.on(), request.weekly(), texts),
                lasting(request.minutes(), texts),
                texts.get(request.atHome() ? "help.where.home" : "help.where.outside", area(request.neighbourhood())),
                texts.get("post.wish." + request.wish()));
    }

    /** The same of what everybody may read. */
    List<String> of(ShownRequest shown, Texts texts) {
        return List.of(
                when(shown.on(), shown.weekly(), texts),
                lasting(shown.minutes(), texts),
                texts.get(shown.atHome() ? "help.where.home" : "help.where.outside", area(shown.where())));
    }

    private String when(@Nullable LocalDate on, boolean weekly, Texts texts) {
        if (on == null) {
            return texts.get("help.any-day");
        }
        var date = new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX).date(on);
        return weekly ? texts.get("help.weekly-from", date) : date;
    }

    private static String lasting(int minutes, Texts texts) {
        return minutes < 60 ? texts.get("help.minutes", minutes) : texts.get("help.hours", minutes / 60);
    }

    private String area(NeighbourhoodCode code) {
        return neighbourhoods.area(code).map(Area::name).orElse("");
    }

    /** How much somebody can carry, in a sentence. */
    public String of(Capacity capacity, Texts texts) {
        var parts = new ArrayList<String>();
        if (capacity.timesAMonth() != null) {
            parts.add(texts.get("carry.times", capacity.timesAMonth()));
        }
        if (capacity.hoursAWeek() != null) {
            parts.add(texts.get("carry.hours", capacity.hoursAWeek()));
        }
        return String.join(", ", parts);
    }
}
