/** What a municipality or neighbourhood may set for itself, with what holds where it did not. */
@ApplicationModule(allowedDependencies = {"geography", "storage"})
@NullMarked
package nl.omdehoek.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
