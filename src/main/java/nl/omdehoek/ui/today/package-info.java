/** The first page: three doors and what is on today and tomorrow. */
@NullMarked
package nl.omdehoek.ui.today;

import org.jspecify.annotations.NullMarked;
