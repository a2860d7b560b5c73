/** Who somebody is to the portal: a first name with a way back, the connectors by area, and staff with their roles. */
@ApplicationModule(allowedDependencies = {"geography", "storage", "journal", "settings"})
@NullMarked
package nl.omdehoek.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
