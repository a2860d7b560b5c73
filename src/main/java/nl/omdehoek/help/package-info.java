/**
 * Help that is there for everyone, and help between neighbours: what they offer and ask, and who is asked for what, never
 * beyond what they can carry.
 */
@ApplicationModule(
        allowedDependencies = {
            "places",
            "organisations",
            "listing",
            "messages",
            "moderation",
            "people",
            "geography",
            "storage",
            "journal",
            "settings"
        })
@NullMarked
package nl.omdehoek.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
