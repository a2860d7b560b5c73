/** "Dit is onze plek": asking to keep what nobody keeps, and what became of it. */
@NullMarked
package nl.omdehoek.ui.claim;

import org.jspecify.annotations.NullMarked;
