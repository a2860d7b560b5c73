/** What people hear by mail: an outbox that holds ids only, letters that are written when they are sent, reminders. */
@ApplicationModule(
        allowedDependencies = {
            "activities",
            "messages",
            "moderation",
            "help",
            "initiatives",
            "places",
            "organisations",
            "listing",
            "people",
            "search",
            "wording",
            "geography",
            "storage",
            "journal",
            "settings"
        })
@NullMarked
package nl.omdehoek.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
