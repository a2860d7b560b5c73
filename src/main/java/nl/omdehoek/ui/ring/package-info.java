/** "Bel mij": being rung by a human, and saying no more than a number and a time. */
@NullMarked
package nl.omdehoek.ui.ring;

import org.jspecify.annotations.NullMarked;
