/** Passing somebody who asked for help on to a help point: proposing it, saying yes or no, and saying that it arrived. */
@NullMarked
package nl.omdehoek.ui.handover;

import org.jspecify.annotations.NullMarked;
