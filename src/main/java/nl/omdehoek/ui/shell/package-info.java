/** The house around every page: layout, first paint, errors, security. */
@NullMarked
package nl.omdehoek.ui.shell;

import org.jspecify.annotations.NullMarked;
