package nl.omdehoek.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * By which word a column is handed over to who asks for all about them. What has none is of no use to anybody: keys, and
 * hashes of secrets.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Told {

    String value();
}
