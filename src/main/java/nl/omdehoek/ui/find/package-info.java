/** Finding: the list, one listing, the help finder. */
@NullMarked
package nl.omdehoek.ui.find;

import org.jspecify.annotations.NullMarked;
