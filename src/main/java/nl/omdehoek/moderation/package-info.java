/** What people report, who may take no part for a while and why, and what in a text deserves a second look. */
@ApplicationModule(allowedDependencies = {"people", "geography", "storage", "journal", "settings"})
@NullMarked
package nl.omdehoek.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
