/** The shelf: good initiatives that others did, which a resident may take over as a draft of their own, with credit. */
@ApplicationModule(allowedDependencies = "listing")
@NullMarked
package nl.omdehoek.shelf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
