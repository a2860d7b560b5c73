/** Help that is there for everyone: where, when, and whether somebody must send you. */
@ApplicationModule(
        allowedDependencies = {"places", "organisations", "listing", "geography", "storage", "journal", "settings"})
@NullMarked
package nl.omdehoek.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
