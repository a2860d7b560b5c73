package nl.omdehoek.help;

import java.time.LocalDate;
import java.util.UUID;
import nl.omdehoek.geography.NeighbourhoodCode;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is asked to do, without whom it is for and without their words: those they tell themselves, once both said yes.
 *
 * @param on the day it is for, or the first of what is each week; null: any day will do
 * @param minutes how long it takes each time
 * @param atHome whether it is inside a home
 */
public record Question(
        UUID ask,
        HelpTask task,
        NeighbourhoodCode neighbourhood,
        @Nullable LocalDate on,
        boolean weekly,
        int minutes,
        boolean atHome) {

    static Question of(Ask ask, Request request) {
        return new Question(
                ask.id(),
                request.task(),
                request.neighbourhood(),
                request.on() == null ? null : ask.from(),
                request.weekly(),
                request.minutes(),
                request.atHome());
    }
}
