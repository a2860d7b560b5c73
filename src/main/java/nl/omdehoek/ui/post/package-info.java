/** Posting something: one question after the other, kept from the first answer on, looked at before it goes. */
@NullMarked
package nl.omdehoek.ui.post;

import org.jspecify.annotations.NullMarked;
