package nl.omdehoek.listing;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text must be one that we can read as such a thing; empty text is left to other constraints. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NotationValidator.class)
public @interface Notation {

    Form value();

    String message() default "{omdehoek.notation}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
