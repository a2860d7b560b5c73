package nl.omdehoek.people;

import static nl.omdehoek.people.Term.AS_LONG_AS_SOMEBODY_COMES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Erases what is past its time, each day and at each start: module by module, so that one that fails keeps nothing of the
 * others. Last of all, who was not here for years is forgotten.
 *
 * <p>Somebody is here when they do something themselves: with a browser that knows them, by their words, or by a link. What
 * goes on without them, such as a mail each week, is no sign of life: it would keep somebody who moved away, or died, for
 * ever. Only who is counted on stays: who comes to something that is still to come, and not by a place at all dates that
 * goes on by itself (their host sees them on the list, and takes them off when they do not come any more), who keeps a
 * listing, and staff.
 */
@Component
class PastTerm {

    private static final Logger log = LoggerFactory.getLogger(PastTerm.class);

    private final List<PersonalData> modules;
    private final AboutMe aboutMe;
    private final Residents residents;
    private final Terms terms;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    PastTerm(
            List<PersonalData> modules,
            AboutMe aboutMe,
            Residents residents,
            Terms terms,
            JdbcClient jdbc,
            TransactionOperations transaction,
            Clock clock) {
        this.modules = modules;
        this.aboutMe = aboutMe;
        this.residents = residents;
        this.terms = terms;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Async
    @EventListener({DayHasPassed.class, ApplicationReadyEvent.class})
    void eraseInTheBackground() {
        erase();
    }

    void erase() {
        var today = LocalDate.now(clock);
        modules.forEach(it -> inOne(it.getClass().getSimpleName(), () -> it.erasePast(today)));
        var day = terms.keptFrom(AS_LONG_AS_SOMEBODY_COMES, today);
        silentSince(day).forEach(it -> inOne("person", () -> forgetIfStillSilent(it, day)));
    }

    private void inOne(String what, Runnable work) {
        try {
            transaction.executeWithoutResult(_ -> work.run());
        } catch (RuntimeException e) {
            log.error("What is past its time was not erased in {}", what, e);
        }
    }

    private List<PersonId> silentSince(LocalDate day) {
        return jdbc.sql("select id from person where seen_on < :day order by seen_on")
                .param("day", day)
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Who comes back in the meantime, or is placed, waits for the lock or was here before it: that is looked at under it. */
    private void forgetIfStillSilent(PersonId person, LocalDate day) {
        if (residents.lock(person)
                && residents.wasLastSeenBefore(day, person)
                && modules.stream().noneMatch(it -> it.isCountedOn(person))) {
            aboutMe.forget(person, "people");
        }
    }
}
