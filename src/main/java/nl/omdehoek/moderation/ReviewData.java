package nl.omdehoek.moderation;

import static nl.omdehoek.people.Purpose.JUDGE;
import static nl.omdehoek.people.Term.AS_LONG_AS_SOMEBODY_COMES;
import static nl.omdehoek.people.Term.A_YEAR_AFTER_THE_DECISION;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omdehoek.people.KeptIn;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Personal;
import nl.omdehoek.people.PersonalData;
import nl.omdehoek.people.PersonalField;
import nl.omdehoek.people.PersonalRows;
import nl.omdehoek.people.Terms;
import nl.omdehoek.people.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of people whose posts were looked at. */
@Component
class ReviewData implements PersonalData {

    private final JdbcClient jdbc;
    private final Terms terms;
    private final Clock clock;
    private final PersonalRows<ReviewRow> reviews;
    private final PersonalRows<TextRow> texts;
    private final PersonalRows<TrustedRow> trusted;

    ReviewData(JdbcClient jdbc, Terms terms, Clock clock) {
        this.jdbc = jdbc;
        this.terms = terms;
        this.clock = clock;
        reviews = new PersonalRows<>(jdbc, ReviewRow.class);
        texts = new PersonalRows<>(jdbc, TextRow.class);
        trusted = new PersonalRows<>(jdbc, TrustedRow.class);
    }

    @KeptIn(value = "review", owner = "author", told = "reviews")
    @Personal(purpose = JUDGE, kept = A_YEAR_AFTER_THE_DECISION)
    record ReviewRow(
            UUID id,
            @Told("kind") String subjectKind,
            @Told("about") String subjectId,
            String neighbourhood,
            @Nullable UUID author,
            @Told("reason") String cause,
            boolean shown,
            String hindrances,
            @Told("at") OffsetDateTime askedAt,
            @Nullable OffsetDateTime standInAskedAt,
            @Told("outcome") @Nullable String outcome,
            @Told("decided-at") @Nullable OffsetDateTime decidedAt) {}

    @KeptIn(value = "review_text", owner = "review")
    @Personal(purpose = JUDGE, kept = A_YEAR_AFTER_THE_DECISION)
    record TextRow(
            UUID review,
            @Told("words-before") String wordsBefore,
            @Told("words") String wordsAfter,
            @Told("sentence") String sentence,
            @Told("house-rule") @Nullable String houseRule,
            @Told("covers") String covers,
            @Told("ends-on") @Nullable LocalDate endsOn) {}

    @KeptIn(value = "trusted_author", told = "trusted")
    @Personal(purpose = JUDGE, kept = AS_LONG_AS_SOMEBODY_COMES)
    record TrustedRow(UUID person, @Told("since") LocalDate since) {}

    @Override
    public List<PersonalField> fields() {
        return Stream.of(reviews, texts, trusted)
                .flatMap(it -> it.fields().stream())
                .toList();
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        var words = texts.where("review in (select id from review where author = :person)", person).stream()
                .collect(Collectors.toMap(TextRow::review, texts::told));
        var all = new LinkedHashMap<>(reviews.named(reviews.of(person).stream()
                .map(it -> {
                    var told = reviews.told(it);
                    told.putAll(words.getOrDefault(it.id(), Map.of()));
                    return told;
                })
                .toList()));
        all.putAll(trusted.export(person));
        return all;
    }

    /** That something was decided stays, without whose it was and what was written. What waits still, waits no more. */
    @Override
    public void erase(PersonId person) {
        jdbc.sql("""
                        update review_text set words_before = '', words_after = '', sentence = '-'
                         where review in (select id from review where author = :person)
                        """).param("person", person.value()).update();
        jdbc.sql(
                        "update review set outcome = 'WITHDRAWN', decided_at = :now where author = :person and outcome is null")
                .param("now", OffsetDateTime.now(clock))
                .param("person", person.value())
                .update();
        jdbc.sql("update review set author = null where author = :person")
                .param("person", person.value())
                .update();
        trusted.erase(person);
    }

    @Override
    public void erasePast(LocalDate today) {
        jdbc.sql("delete from review where decided_at < :moment")
                .param(
                        "moment",
                        terms.keptFrom(A_YEAR_AFTER_THE_DECISION, today)
                                .atStartOfDay(clock.getZone())
                                .toOffsetDateTime())
                .update();
    }
}
