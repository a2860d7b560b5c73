/** How values meet columns: the one JDBC configuration. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.omdehoek.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
