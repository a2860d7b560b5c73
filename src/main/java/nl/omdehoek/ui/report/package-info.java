/** Reporting something, without an account. */
@NullMarked
package nl.omdehoek.ui.report;

import org.jspecify.annotations.NullMarked;
