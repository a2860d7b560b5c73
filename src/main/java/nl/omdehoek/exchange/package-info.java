/** What comes in from files and goes out as calendars and data: checked row by row, and the rest goes on. */
@ApplicationModule(
        allowedDependencies = {
            "activities",
            "initiatives",
            "help",
            "places",
            "organisations",
            "people",
            "search",
            "listing",
            "geography",
            "storage",
            "journal",
            "settings"
        })
@NullMarked
package nl.omdehoek.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
