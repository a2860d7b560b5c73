/** What the desk and who connects do for others: ring who has to hear something, find company, put somebody on a list. */
@NullMarked
package nl.omdehoek.ui.desk;

import org.jspecify.annotations.NullMarked;
