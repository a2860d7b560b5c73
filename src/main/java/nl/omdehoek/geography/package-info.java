/** Where things are: points and distances, and the municipalities, neighbourhoods and postcodes of the Netherlands. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.omdehoek.geography;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
