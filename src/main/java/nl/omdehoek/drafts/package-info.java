/** What is half typed, kept for its writer until it is done, thrown away, or forgotten. */
@ApplicationModule(allowedDependencies = {"people", "geography", "storage", "journal", "settings"})
@NullMarked
package nl.omdehoek.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
