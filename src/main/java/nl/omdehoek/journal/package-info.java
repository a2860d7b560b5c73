/** The log that only grows: who did what to which thing, when, under which rule. It holds ids, never names or texts. */
@ApplicationModule(allowedDependencies = {"storage"})
@NullMarked
package nl.omdehoek.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
