/** What Dutch words have to do with one another: the same word in another form, a part of it, another word for it. */
@NullMarked
package nl.omdehoek.search.dutch;

import org.jspecify.annotations.NullMarked;
