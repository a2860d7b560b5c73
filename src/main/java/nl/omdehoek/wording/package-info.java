/** How the portal says things: its sentences in Dutch and English, dates and distances in words, and where its pages are. */
@ApplicationModule(allowedDependencies = {"geography", "listing"})
@NullMarked
package nl.omdehoek.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
