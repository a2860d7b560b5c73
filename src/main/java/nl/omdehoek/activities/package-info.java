/** Something to join, once or repeating: when it is on, and where. */
@ApplicationModule(
        allowedDependencies = {
            "initiatives",
            "places",
            "organisations",
            "listing",
            "messages",
            "moderation",
            "photos",
            "geography",
            "storage",
            "journal",
            "people",
            "settings"
        })
@NullMarked
package nl.omdehoek.activities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
