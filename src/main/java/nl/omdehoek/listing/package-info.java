/** What all findable things share: their words, place, welcome, publication and how sure we are that they are right. */
@ApplicationModule(
        allowedDependencies = {"moderation", "photos", "people", "geography", "storage", "journal", "settings"})
@NullMarked
package nl.omdehoek.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
