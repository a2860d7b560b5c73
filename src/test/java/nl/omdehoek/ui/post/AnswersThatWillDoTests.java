package nl.omdehoek.ui.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.drafts.DraftSecret;
import nl.omdehoek.drafts.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Odd answers that are nonetheless right, or right enough: they are taken, and what is posted of them is as it was meant. */
@OnDatabase
class AnswersThatWillDoTests {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Drafts drafts;

    private static Map<String, String> good(String question, String field, String typed) {
        var fields = new HashMap<>(Posting.good(question));
        fields.put(field, typed);
        return fields;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            waar     | waar    | خلف الكنيسة
            waar     | waar    | מאחורי הכנסייה
            waar     | ligging | nergens
            waar     | bij     | Beesd
            waar     | bij     | 4153 AB
            waar     | bij     | BU19600200
            wanneer  | dag     | 2027-11-25
            wanneer  | van     | 9
            wanneer  | van     | 13.30
            wanneer  | tot     | 01:00
            wanneer  | hoevaak | nooit
            wanneer  | laatste | ooit
            wie      | naam    | فاطمة
            wie      | naam    | RIA
            wie      | naam    | J
            wie      | naam    | Anne-Wil d'Hondt
            meer     | uitleg  | مرحبا بالجميع
            meer     | uitleg  | a
            meer     | kosten  | € 2,50
            meer     | thema   | zeppelins
            meer     | toegang | zeppelins
            """)
    void itIsTakenAndCanBePosted(String question, String field, String typed) {
        var posting = Posting.in(context);
        var draft = posting.organised();
        assertThat(posting.keep(draft, question, good(question, field, typed)).getStatus())
                .isEqualTo(303);

        assertThat(posting.finish(draft).getHeader("Location")).isEqualTo("/mijn/aangemeld");
    }

    @ParameterizedTest
    @CsvSource({"شطرنج في الساحة", "שחמט בכיכר", "国际象棋", "Schaken & dammen < 3 uur", "Kom naar www.elders.nl"})
    void aTitleIsTaken(String typed) {
        var answer = Posting.in(context).send("/plaatsen/organiseren/bewaar", Map.of("wat", typed));

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(kept(Posting.reference(answer), "wat")).isEqualTo(typed);
    }

    private String kept(String reference, String field) {
        return drafts.find(new DraftSecret(reference)).orElseThrow().answer(field);
    }

    @Test
    void signsThatNobodyCanSeeAreSpaces() {
        var answer = Posting.in(context)
                .send("/plaatsen/organiseren/bewaar", Map.of("wat", "Scha\u0000ken\u0007op het\u001bplein"));

        assertThat(kept(Posting.reference(answer), "wat")).isEqualTo("Scha ken op het plein");
    }
}
