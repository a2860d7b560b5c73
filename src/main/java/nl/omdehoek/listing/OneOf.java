package nl.omdehoek.listing;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text must be a word of this list, or several of them with commas if {@link #atMost} says so. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneOfValidator.class)
public @interface OneOf {

    Class<? extends Named> value();

    int atMost() default 1;

    String message() default "{omdehoek.one-of}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
