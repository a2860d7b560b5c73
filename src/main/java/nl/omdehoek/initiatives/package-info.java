/** Residents, or an organisation, doing something together: who pulls it, and who can stand in. */
@ApplicationModule(
        allowedDependencies = {
            "places",
            "organisations",
            "listing",
            "people",
            "geography",
            "storage",
            "journal",
            "settings"
        })
@NullMarked
package nl.omdehoek.initiatives;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
