/** What is somebody's own: what they come to, and the ways back. */
@NullMarked
package nl.omdehoek.ui.mine;

import org.jspecify.annotations.NullMarked;
