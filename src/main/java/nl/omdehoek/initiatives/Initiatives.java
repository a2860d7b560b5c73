package nl.omdehoek.initiatives;

import nl.omdehoek.listing.Shelf;

interface Initiatives extends Shelf<Initiative> {}
