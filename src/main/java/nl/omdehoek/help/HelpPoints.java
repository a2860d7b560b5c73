package nl.omdehoek.help;

import nl.omdehoek.listing.Shelf;

interface HelpPoints extends Shelf<HelpPoint> {}
