/** Three journeys in the API of Vaadin TestBench, for those who have its licence. */
@NullMarked
package nl.omdehoek.testbench;

import org.jspecify.annotations.NullMarked;
