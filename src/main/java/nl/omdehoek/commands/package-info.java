/** What the {@code omdehoek} script asks of the portal: to start, to load, to make the index anew, to leave no remains; also of one that runs. */
@ApplicationModule(allowedDependencies = {"exchange", "search", "storage"})
@NullMarked
package nl.omdehoek.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
