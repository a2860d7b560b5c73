package nl.omdehoek.initiatives;

import nl.omdehoek.listing.Post;
import nl.omdehoek.places.Spot;

/** What neighbours do together, as one of them posts it: who pulls it, and who can stand in, only where they say so. */
public record InitiativePost(Post post, Spot spot, Bearers bearers) {}
