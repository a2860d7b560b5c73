/** Photographs that residents add to what they post: made small, without where and when they were taken, and in words too. */
@ApplicationModule(allowedDependencies = {"people", "storage"})
@NullMarked
package nl.omdehoek.photos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
