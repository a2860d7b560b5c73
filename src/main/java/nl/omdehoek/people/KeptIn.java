package nl.omdehoek.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record the list of all columns of a table that hold something of a person: {@code firstName} is
 * {@code first_name}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface KeptIn {

    /** The table. */
    String value();

    /** The column that says whose it is. */
    String owner() default "person";

    /** By which word its rows are handed over to who asks for all about them; none where they are told with others. */
    String told() default "";
}
