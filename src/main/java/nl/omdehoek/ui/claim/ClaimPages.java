package nl.omdehoek.ui.claim;

import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;

/** Where one asks to keep a listing. */
public final class ClaimPages {

    static final String PATH = "/beheerder-worden/";
    static final String SEND = "/versturen";

    private ClaimPages() {}

    public static String of(Findable thing) {
        return of(thing.kind(), thing.id());
    }

    static String of(ListingKind kind, ListingId listing) {
        return PATH + kind.word() + "/" + listing;
    }
}
