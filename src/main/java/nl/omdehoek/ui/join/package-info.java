/** "Ik kom": taking part with a first name, without an account. */
@NullMarked
package nl.omdehoek.ui.join;

import org.jspecify.annotations.NullMarked;
