/** Signing in to the demo, and the administrator's pages. */
@NullMarked
package nl.omdehoek.ui.admin;

import org.jspecify.annotations.NullMarked;
