/** What people report, and who may take no part for a while, each with its reason. */
@ApplicationModule(allowedDependencies = {"people", "geography", "storage", "journal", "settings"})
@NullMarked
package nl.omdehoek.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
