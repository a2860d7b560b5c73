/** Messages between people: what one has, one conversation, and the ways into it. */
@NullMarked
package nl.omdehoek.ui.messages;

import org.jspecify.annotations.NullMarked;
