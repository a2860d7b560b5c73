/** Our own small components, plain semantic HTML. */
@NullMarked
package nl.omdehoek.ui.kit;

import org.jspecify.annotations.NullMarked;
