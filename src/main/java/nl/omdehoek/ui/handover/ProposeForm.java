package nl.omdehoek.ui.handover;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.omdehoek.help.HandOverProposal;
import nl.omdehoek.help.HelpPoint;
import nl.omdehoek.help.PassedOn;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.ui.shell.Typed;
import nl.omdehoek.wording.Texts;
import org.springframework.util.MultiValueMap;

/** A hand-over as it was typed. */
record ProposeForm(String point, String text, boolean name, boolean telephone, boolean words, boolean closes) {

    static final String POINT = "hulppunt";
    static final String TEXT = "tekst";
    static final String NAME = "naam";
    static final String TELEPHONE = "telefoon";
    static final String WORDS = "woorden";
    static final String CLOSES = "sluiten";

    static final ProposeForm EMPTY = new ProposeForm("", "", false, false, false, false);

    static ProposeForm of(MultiValueMap<String, String> typed) {
        return new ProposeForm(
                Typed.line(typed, POINT),
                Typed.text(typed, TEXT),
                isTicked(typed, NAME),
                isTicked(typed, TELEPHONE),
                isTicked(typed, WORDS),
                isTicked(typed, CLOSES));
    }

    private static boolean isTicked(MultiValueMap<String, String> typed, String name) {
        return Typed.line(typed, name).equals("ja");
    }

    Map<String, String> complaints(Collection<HelpPoint> points, Texts texts) {
        var wrong = new LinkedHashMap<String, String>();
        if (points.stream().noneMatch(it -> it.id().value().equals(point))) {
            wrong.put(POINT, texts.get("hand-over.point.needed"));
        }
        if (!PassedOn.isReadable(text)) {
            wrong.put(TEXT, texts.get("hand-over.text.needed", PassedOn.LONGEST));
        }
        return wrong;
    }

    /** Of what will do. */
    HandOverProposal proposal() {
        return new HandOverProposal(new ListingId(point), text, name, telephone, words, closes);
    }
}
