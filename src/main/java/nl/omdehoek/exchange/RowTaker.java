package nl.omdehoek.exchange;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.omdehoek.listing.Keeping;
import nl.omdehoek.listing.Quotation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;

/** Takes in the rows of one kind of file: reads them one by one, and keeps them many at a time. */
abstract class RowTaker<T> {

    /** Who is said to have done it, in the journal. */
    static final String ACTOR = "loader";

    private static final Logger log = LoggerFactory.getLogger(RowTaker.class);

    private static final Locale DUTCH = Locale.of("nl");

    /** How many are stored together. */
    private static final int BATCH = 200;

    private final String file;
    private final Validator validator;

    RowTaker(String file, Validator validator) {
        this.file = file;
        this.validator = validator;
    }

    final String file() {
        return file;
    }

    final void takeAll(List<Row> rows, Load load, Savepoints savepoints) {
        var wanted = readAll(rows, load);
        for (var from = 0; from < wanted.size(); from += BATCH) {
            keep(wanted.subList(from, Math.min(from + BATCH, wanted.size())), load.report(), savepoints);
        }
    }

    private List<Wanted<T>> readAll(List<Row> rows, Load load) {
        var keys = new HashSet<String>();
        var ids = new HashSet<>();
        var wanted = new ArrayList<Wanted<T>>();
        for (var row : rows) {
            try {
                if (!key(row).isEmpty() && !keys.add(key(row))) {
                    throw new Refusal("'" + Quotation.of(key(row)) + "' komt in dit soort bestand al eerder voor.");
                }
                var thing = read(row, load);
                if (!ids.add(id(thing))) {
                    throw new Refusal("'" + Quotation.of(key(row))
                            + "' krijgt hetzelfde adres als een eerdere rij. Kies een andere sleutel.");
                }
                wanted.add(new Wanted<>(row, thing));
            } catch (Refusal refusal) {
                load.report().refuse(row, refusal.why());
            }
        }
        return wanted;
    }

    /** If one of them cannot be kept, each is tried by itself. */
    private void keep(List<Wanted<T>> batch, LoadReport report, Savepoints savepoints) {
        try {
            var kept = savepoints.attempt(
                    () -> keepAll(batch.stream().map(Wanted::thing).toList()));
            IntStream.range(0, batch.size())
                    .forEach(it -> report.take(batch.get(it).row(), kept.get(it)));
        } catch (RuntimeException e) {
            if (batch.size() > 1) {
                batch.forEach(it -> keep(List.of(it), report, savepoints));
            } else {
                var row = batch.getFirst().row();
                log.error("{}, line {} could not be kept", row.file(), row.line(), e);
                report.refuse(row, "Deze rij konden we niet bewaren. De reden staat in het logboek.");
            }
        }
    }

    /** What no two rows may share. */
    String key(Row row) {
        return row.key();
    }

    /** What this row says, or throws a {@link Refusal}. */
    abstract T read(Row row, Load load) throws Refusal;

    /** As what this is kept. Two keys may lead to one id, as ids are short; who comes second would wipe out the first. */
    abstract Object id(T thing);

    /** Keeps all of these, and tells what came of each. */
    abstract List<Keeping> keepAll(List<T> things);

    /** Refuses what its constraints do not allow, with a sentence for each field. */
    final <S> S checked(S submission) throws Refusal {
        var violations = inDutch(() -> validator.validate(submission));
        if (violations.isEmpty()) {
            return submission;
        }
        throw new Refusal(violations.stream()
                .sorted(Comparator.comparing(it -> it.getPropertyPath().toString()))
                .map(RowTaker::sentence)
                .collect(Collectors.joining(" ")));
    }

    /** The report is in Dutch, whatever the machine speaks. */
    private static <S> S inDutch(Supplier<S> checking) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(DUTCH);
        try {
            return checking.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private static String sentence(ConstraintViolation<?> violation) {
        var field = "";
        for (Path.Node node : violation.getPropertyPath()) {
            field = String.valueOf(node.getName());
        }
        return "Kolom " + Columns.named(field) + ": " + violation.getMessage();
    }

    private record Wanted<T>(Row row, T thing) {}

    /** Why a row is not taken, in a Dutch sentence for who loads. */
    static final class Refusal extends Exception {

        private final String why;

        Refusal(String why) {
            super(why);
            this.why = why;
        }

        String why() {
            return why;
        }
    }
}
