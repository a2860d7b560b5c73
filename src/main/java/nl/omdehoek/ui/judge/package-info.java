/** What waits for a human: looked at, let through, sent back or taken down, each with its reason. */
@NullMarked
package nl.omdehoek.ui.judge;

import org.jspecify.annotations.NullMarked;
