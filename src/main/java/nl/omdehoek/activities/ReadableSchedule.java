package nl.omdehoek.activities;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Repetition, first and last day, days off and moves must together be a schedule; what is wrong is said of its field. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ReadableScheduleValidator.class)
@interface ReadableSchedule {

    String message() default "{omdehoek.notation}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
