/** What is somebody's own: what they come to, the ways back, and what we know of them. */
@NullMarked
package nl.omdehoek.ui.mine;

import org.jspecify.annotations.NullMarked;
