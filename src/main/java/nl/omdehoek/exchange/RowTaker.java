package nl.omdehoek.exchange;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.omdehoek.listing.Keeping;
import nl.omdehoek.listing.Quotation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;

/** Takes in the rows of one kind of file, one by one. */
abstract class RowTaker {

    /** Who is said to have done it, in the journal. */
    static final String ACTOR = "loader";

    private static final Logger log = LoggerFactory.getLogger(RowTaker.class);

    private static final Locale DUTCH = Locale.of("nl");

    private final String file;
    private final Validator validator;

    RowTaker(String file, Validator validator) {
        this.file = file;
        this.validator = validator;
    }

    final String file() {
        return file;
    }

    final void takeAll(List<Row> rows, LoadReport report, Savepoints savepoints) {
        var keys = new HashSet<String>();
        for (var row : rows) {
            try {
                if (!key(row).isEmpty() && !keys.add(key(row))) {
                    throw new Refusal("'" + Quotation.of(key(row)) + "' komt in dit soort bestand al eerder voor.");
                }
                report.take(row, savepoints.attempt(() -> take(row, it -> report.remark(row, it))));
            } catch (Refusal refusal) {
                report.refuse(row, refusal.why());
            } catch (RuntimeException e) {
                log.error("{}, line {} could not be kept", row.file(), row.line(), e);
                report.refuse(row, "Deze rij konden we niet bewaren. De reden staat in het logboek.");
            }
        }
    }

    /** What no two rows may share. */
    String key(Row row) {
        return row.key();
    }

    /** Keeps what this row says, or throws a {@link Refusal}. */
    abstract Keeping take(Row row, Consumer<String> remarks) throws Refusal;

    /** Refuses what its constraints do not allow, with a sentence for each field. */
    final <T> T checked(T submission) throws Refusal {
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
    private static <T> T inDutch(Supplier<T> checking) {
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
