/** Photos: asking for them in a form, and showing them. */
@NullMarked
package nl.omdehoek.ui.photo;

import org.jspecify.annotations.NullMarked;
