/** How staff come in and go out: by mail, by passkey, and the very first one. */
@NullMarked
package nl.omdehoek.ui.staff;

import org.jspecify.annotations.NullMarked;
