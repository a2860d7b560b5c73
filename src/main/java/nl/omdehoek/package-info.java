/** Om de hoek: what there is around the corner, and who keeps it going. */
@NullMarked
package nl.omdehoek;

import org.jspecify.annotations.NullMarked;
