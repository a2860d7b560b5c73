/** Plainer words and shorter sentences, offered while somebody writes for residents; with words that a municipality adds. */
@ApplicationModule(allowedDependencies = {"people", "geography", "journal"})
@NullMarked
package nl.omdehoek.plainwords;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
