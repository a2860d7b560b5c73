/** What a resident does, done in a real browser against the whole portal; and what the portal answers without one. */
@NullMarked
package nl.omdehoek.journeys;

import org.jspecify.annotations.NullMarked;
