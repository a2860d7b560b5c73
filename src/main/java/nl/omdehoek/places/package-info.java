/** Places to be, indoors and out: when they are open and how one gets in. */
@ApplicationModule(
        allowedDependencies = {
            "organisations",
            "listing",
            "moderation",
            "photos",
            "people",
            "geography",
            "storage",
            "journal",
            "settings"
        })
@NullMarked
package nl.omdehoek.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
