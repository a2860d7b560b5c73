package nl.omdehoek;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Each test begins at the usual time, whatever the one before it made of it. */
class UsualTime implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext().getBeanProvider(TestClock.class).ifAvailable(TestClock::reset);
    }
}
