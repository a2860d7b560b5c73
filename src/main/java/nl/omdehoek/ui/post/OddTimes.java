package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;

/**
 * Times that can be right and mostly are a slip: asked back, and taken from who says that they are right.
 *
 * @param to when it is over; before the time it begins it is the next day
 */
record OddTimes(LocalDate day, LocalTime from, LocalTime to, ZonedDateTime now) {

    static final String SURE = "zeker";

    private static final Duration LONG = Duration.ofHours(12);

    private Duration lasting() {
        var lasting = Duration.between(from, to);
        return lasting.isPositive() ? lasting : lasting.plusDays(1);
    }

    private ZonedDateTime begins() {
        return day.atTime(from).atZone(now.getZone());
    }

    private boolean isOver() {
        return !begins().plus(lasting()).isAfter(now);
    }

    /** What is asked; nothing for times that are usual. */
    private Optional<String> question(Texts texts) {
        if (lasting().compareTo(LONG) > 0) {
            return Optional.of(texts.get("post.odd.long", lasting().toHours()));
        }
        return begins().isBefore(now) ? Optional.of(texts.get("post.odd.begun")) : Optional.empty();
    }

    /** That these times are right: others are asked back again. */
    private String sure() {
        return day + " " + from + "-" + to;
    }

    Map<String, String> complaints(String said, Texts texts) {
        if (isOver()) {
            return Map.of(WhenQuestion.FROM, texts.get("post.from.past"));
        }
        return question(texts)
                .filter(_ -> !said.equals(sure()))
                .map(it -> Map.of(SURE, it))
                .orElse(Map.of());
    }

    /** What is asked, and a tick that says yes to it. */
    List<Component> inside(Asking asking) {
        var said = asking.answers().get(SURE).equals(sure());
        var complaint = asking.complaint(SURE);
        return complaint.isEmpty() && !said
                ? List.of()
                : List.of(
                        Html.text(
                                "p",
                                complaint.isEmpty() ? "soft" : "wrong",
                                question(asking.texts()).orElse("")),
                        Field.tick(SURE, sure(), asking.say("post.odd.sure"), said));
    }
}
