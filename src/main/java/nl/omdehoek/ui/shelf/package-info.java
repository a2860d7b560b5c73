/** The shelf: what others did, to take over. */
@NullMarked
package nl.omdehoek.ui.shelf;

import org.jspecify.annotations.NullMarked;
