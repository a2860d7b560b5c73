/** What comes in from files, checked row by row while the rest goes on; and what goes out: data for search engines, and calendars. */
@ApplicationModule(
        allowedDependencies = {
            "activities",
            "initiatives",
            "help",
            "places",
            "organisations",
            "people",
            "search",
            "wording",
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
