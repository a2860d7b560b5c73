/** "Deze week om de hoek": choosing what to hear of by mail each week, and stopping that with one tap. */
@NullMarked
package nl.omdehoek.ui.digest;

import org.jspecify.annotations.NullMarked;
