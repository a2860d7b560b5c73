package nl.omdehoek.exchange;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.omdehoek.listing.Keeping;

/** Takes in the rows of one kind of file, one by one. */
abstract class RowTaker {

    /** Who is said to have done it, in the journal. */
    static final String ACTOR = "loader";

    private final String file;
    private final Validator validator;

    RowTaker(String file, Validator validator) {
        this.file = file;
        this.validator = validator;
    }

    final String file() {
        return file;
    }

    final void takeAll(List<Row> rows, LoadReport report) {
        var keys = new HashSet<String>();
        for (var row : rows) {
            try {
                if (!row.key().isEmpty() && !keys.add(row.key())) {
                    throw new Refusal("De sleutel '" + row.key() + "' is in dit soort bestand al gebruikt.");
                }
                report.take(row, take(row));
            } catch (Refusal refusal) {
                report.refuse(row, refusal.why());
            }
        }
    }

    /** Keeps what this row says, or throws a {@link Refusal}. */
    abstract Keeping take(Row row) throws Refusal;

    /** Refuses what its constraints do not allow, with a sentence for each field. */
    final <T> T checked(T submission) throws Refusal {
        var violations = validator.validate(submission);
        if (violations.isEmpty()) {
            return submission;
        }
        throw new Refusal(violations.stream()
                .sorted(Comparator.comparing(it -> it.getPropertyPath().toString()))
                .map(RowTaker::sentence)
                .collect(Collectors.joining(" ")));
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
