package nl.omdehoek.notifications;

import java.util.ArrayList;
import nl.omdehoek.geography.Area;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.help.HandOver;
import nl.omdehoek.wording.Texts;
import org.springframework.stereotype.Component;

/**
 * What a help point reads of somebody who is passed on. The page that asks them shows these words, and the mail holds them:
 * nothing is made anywhere else.
 */
@Component
public class HandOverWords {

    /** Whoever works at a help point reads Dutch. */
    private static final Texts TEXTS = Texts.in(Texts.DUTCH);

    private final Neighbourhoods neighbourhoods;

    HandOverWords(Neighbourhoods neighbourhoods) {
        this.neighbourhoods = neighbourhoods;
    }

    /** A mail of plain words. */
    public record Words(String subject, String text) {}

    /** As the asker reads it: the link to where the help point says that it arrived is nobody else's. */
    public Words shown(HandOver handOver) {
        return of(handOver, TEXTS.get("hand-over.link"));
    }

    /** @param link where the help point says that it arrived */
    Words of(HandOver handOver, String link) {
        var passedOn = handOver.passedOn();
        var parts = new ArrayList<String>();
        parts.add(TEXTS.get("hand-over.mail.begin", area(handOver)));
        parts.add(passedOn.text());
        var facts = new ArrayList<String>();
        if (!passedOn.name().isEmpty()) {
            facts.add(TEXTS.get("hand-over.mail.name", passedOn.name()));
        }
        if (!passedOn.telephone().isEmpty()) {
            facts.add(TEXTS.get("hand-over.mail.telephone", passedOn.telephone()));
        }
        if (!facts.isEmpty()) {
            parts.add(String.join("\n", facts));
        }
        if (!passedOn.words().isEmpty()) {
            parts.add(TEXTS.get("hand-over.mail.words", passedOn.words()));
        }
        parts.add(TEXTS.get("hand-over.mail.arrived", link));
        parts.add(TEXTS.get("mail.closing"));
        return new Words(TEXTS.get("hand-over.mail.subject", area(handOver)), String.join("\n\n", parts));
    }

    private String area(HandOver handOver) {
        return neighbourhoods
                .neighbourhood(handOver.where())
                .map(Area::name)
                .orElse(handOver.where().value());
    }
}
