package nl.omdehoek.places;

import nl.omdehoek.listing.Shelf;

interface Places extends Shelf<Place> {}
