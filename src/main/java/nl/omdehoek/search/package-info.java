/** The index over everything findable: near here, tonight, step-free, free of charge. */
@ApplicationModule(allowedDependencies = {"listing", "people", "geography", "storage", "settings"})
@NullMarked
package nl.omdehoek.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
