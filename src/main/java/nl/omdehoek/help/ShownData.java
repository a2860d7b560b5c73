package nl.omdehoek.help;

import static nl.omdehoek.people.Purpose.HELP;
import static nl.omdehoek.people.Term.NINETY_DAYS_AFTER_CLOSING;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.omdehoek.people.KeptIn;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Personal;
import nl.omdehoek.people.PersonalData;
import nl.omdehoek.people.PersonalField;
import nl.omdehoek.people.PersonalRows;
import nl.omdehoek.people.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What neighbours read of what somebody asked, who offered to do that, and what staff wrote down for others. It goes with the
 * request, or with the offer.
 */
@Component
class ShownData implements PersonalData {

    private final PersonalRows<ShownRow> shown;
    private final PersonalRows<ShownAnswerRow> answers;
    private final PersonalRows<EnteredRow> entered;

    ShownData(JdbcClient jdbc) {
        this.shown = new PersonalRows<>(jdbc, ShownRow.class);
        this.answers = new PersonalRows<>(jdbc, ShownAnswerRow.class);
        this.entered = new PersonalRows<>(jdbc, EnteredRow.class);
    }

    @KeptIn(value = "shown_request", owner = "request", told = "shown-requests")
    @Personal(purpose = HELP, kept = NINETY_DAYS_AFTER_CLOSING)
    record ShownRow(
            UUID request,
            @Told("shown-words") String words,
            OffsetDateTime proposedAt,
            @Told("shown-at") @Nullable OffsetDateTime shownAt) {}

    @KeptIn(value = "shown_answer", owner = "request")
    @Personal(purpose = HELP, kept = NINETY_DAYS_AFTER_CLOSING)
    record ShownAnswerRow(UUID request, String offer) {}

    @KeptIn(value = "entered_request", owner = "request")
    @Personal(purpose = HELP, kept = NINETY_DAYS_AFTER_CLOSING)
    record EnteredRow(UUID request, String enteredBy, String cameIn, boolean mayRing, UUID formKey) {}

    @Override
    public List<PersonalField> fields() {
        return Stream.of(shown, answers, entered)
                .flatMap(it -> it.fields().stream())
                .toList();
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return shown.named(
                shown.where("request in (select id from help_request where person = :person)", person).stream()
                        .map(shown::told)
                        .toList());
    }

    /** The rows go with those they belong to. */
    @Override
    public void erase(PersonId person) {}
}
