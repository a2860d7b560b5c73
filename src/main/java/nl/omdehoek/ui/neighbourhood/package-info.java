/** One neighbourhood: its connector, this week, its help. */
@NullMarked
package nl.omdehoek.ui.neighbourhood;

import org.jspecify.annotations.NullMarked;
