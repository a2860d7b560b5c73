/** What a host sees and does: who comes to which date, on the screen and on paper. */
@NullMarked
package nl.omdehoek.ui.host;

import org.jspecify.annotations.NullMarked;
