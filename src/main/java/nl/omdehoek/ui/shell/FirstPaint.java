package nl.omdehoek.ui.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a {@link ReaderView} that is answered as HTML at once, without a session. It must be open to everybody. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FirstPaint {

    /** Whether it shows each person something else: then the visit tells who comes, and nobody keeps the page. */
    boolean personal() default false;
}
