/** Help between people: what is asked, who is asked for it, and what both say. */
@NullMarked
package nl.omdehoek.ui.help;

import org.jspecify.annotations.NullMarked;
