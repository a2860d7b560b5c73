package nl.omdehoek.help;

import nl.omdehoek.listing.Shelf;

interface PublicOffers extends Shelf<PublicOffer> {}
