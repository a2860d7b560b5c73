package nl.omdehoek;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * Runs tests in the whole portal on a database of this kind: a new one, without the demo, with an index folder of its own
 * a {@link TestClock} and an {@link Ear}. Test classes that ask for the same share it, so a test looks at its own rows.
 *
 * <p>Tests that must hold on both databases stand in an abstract class within the test class, with two nested classes
 * that only say which database they are for.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContextCustomizerFactories(OwnDatabase.class)
@SpringBootTest
@Import({TestClock.class, Ear.class})
public @interface OnDatabase {

    TestDatabase value() default TestDatabase.H2;

    /** Whether it begins with the demo. */
    boolean demo() default false;
}
