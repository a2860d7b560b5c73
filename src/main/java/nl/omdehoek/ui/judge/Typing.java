package nl.omdehoek.ui.judge;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.moderation.Grounds;
import nl.omdehoek.moderation.HouseRule;
import nl.omdehoek.moderation.Verdict;
import nl.omdehoek.ui.shell.Typed;
import nl.omdehoek.wording.Texts;
import org.springframework.util.MultiValueMap;

/** A decision as it was typed: a sentence to its author, or the rule, the facts, what it covers and until when. */
record Typing(String decision, String sentence, String rule, String facts, String covers, String until) {

    static final String SENTENCE = "zin";
    static final String RULE = "regel";
    static final String FACTS = "feiten";
    static final String COVERS = "wat";
    static final String UNTIL = "tot";

    static final Typing NOTHING = new Typing("", "", "", "", "", "");

    static Typing of(String decision, MultiValueMap<String, String> typed) {
        return new Typing(
                decision,
                Typed.text(typed, SENTENCE),
                Typed.line(typed, RULE),
                Typed.text(typed, FACTS),
                Typed.line(typed, COVERS),
                Typed.line(typed, UNTIL));
    }

    Optional<HouseRule> houseRule() {
        return Arrays.stream(HouseRule.values())
                .filter(it -> it.name().equals(rule))
                .findFirst();
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(until));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Of what will do: for good, where it is not hidden until a day. */
    Verdict verdict(boolean isForGood) {
        return new Verdict(houseRule().orElseThrow(), facts, covers, isForGood ? Optional.empty() : day());
    }

    Map<String, String> complaintsAboutSentence(Texts texts) {
        return Grounds.isReadable(sentence)
                ? Map.of()
                : Map.of(SENTENCE, texts.get("judge.sentence.needed", Grounds.LONGEST));
    }

    Map<String, String> complaintsAboutVerdict(boolean isForGood, Clock clock, Texts texts) {
        var wrong = new LinkedHashMap<String, String>();
        if (houseRule().isEmpty()) {
            wrong.put(RULE, texts.get("judge.rule.needed"));
        }
        if (!Verdict.isReadable(facts, Verdict.LONGEST_FACTS)) {
            wrong.put(FACTS, texts.get("judge.facts.needed", Verdict.LONGEST_FACTS));
        }
        if (!Verdict.isReadable(covers, Verdict.LONGEST_COVERS)) {
            wrong.put(COVERS, texts.get("judge.covers.needed", Verdict.LONGEST_COVERS));
        }
        if (!isForGood && day().filter(it -> it.isAfter(LocalDate.now(clock))).isEmpty()) {
            wrong.put(UNTIL, texts.get("judge.until.needed"));
        }
        return wrong;
    }
}
