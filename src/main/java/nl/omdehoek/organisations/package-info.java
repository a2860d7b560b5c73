/** Associations, foundations, institutions and businesses, and what they are called. */
@ApplicationModule(allowedDependencies = {"listing", "geography", "storage", "journal", "settings"})
@NullMarked
package nl.omdehoek.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
