/** People who write to each other inside the portal, without an address or a number: conversations and introductions. */
@ApplicationModule(allowedDependencies = {"moderation", "people", "geography", "storage", "journal", "settings"})
@NullMarked
package nl.omdehoek.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
