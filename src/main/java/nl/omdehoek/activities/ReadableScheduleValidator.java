package nl.omdehoek.activities;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import nl.omdehoek.listing.Quotation;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Checks {@link ReadableSchedule}. */
class ReadableScheduleValidator implements ConstraintValidator<ReadableSchedule, ActivitySubmission> {

    private final Clock clock;

    ReadableScheduleValidator(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean isValid(ActivitySubmission activity, ConstraintValidatorContext context) {
        if (activity.repetition().isBlank()) {
            return true;
        }
        try {
            activity.schedule(LocalDate.now(clock));
            return true;
        } catch (UnreadableRepetition e) {
            tell(e, context.unwrap(HibernateConstraintValidatorContext.class));
            return false;
        } catch (NoSuchElementException _) {
            // A time or a day off that cannot be read: its own constraint says so.
            return true;
        }
    }

    private static void tell(UnreadableRepetition unreadable, HibernateConstraintValidatorContext context) {
        context.addMessageParameter("typed", Quotation.of(unreadable.part()));
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("{omdehoek.repetition." + unreadable.reason() + "}")
                .addPropertyNode(field(unreadable.reason()))
                .addConstraintViolation();
    }

    private static String field(UnreadableRepetition.Reason reason) {
        return switch (reason) {
            case BACKWARDS -> "until";
            case TOO_MANY_OFF -> "cancelled";
            case TOO_MANY_MOVED, UNKNOWN_MOVE -> "moved";
            default -> "repetition";
        };
    }
}
