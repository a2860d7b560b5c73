package nl.omdehoek.ui.post;

import nl.omdehoek.listing.ListingId;
import nl.omdehoek.wording.Addresses;

/** Where one posts something. */
public final class PostPages {

    static final String PATH = "/plaatsen";
    static final String DRAFT = PATH + "/concept/";
    static final String SEND = "/plaats-het";
    static final String THROW_AWAY = "/gooi-weg";
    static final String KEEP = "/bewaar";
    static final String CHANGE = PATH + "/aanpassen/";

    private PostPages() {}

    /** The first question of a form that nobody answered anything in yet. */
    static String start(String form) {
        return PATH + "/" + form;
    }

    /** Where a keeper begins to change an activity or an initiative, with a form of its own. */
    public static String change(ListingId listing) {
        return CHANGE + "organiseren/" + listing;
    }

    /** Where a teller begins to change what they told of a place. */
    public static String changePlace(ListingId place) {
        return CHANGE + TellPlace.WORD + "/" + place;
    }

    /** Where somebody begins to change what everybody sees of their offer. */
    public static String changeOffer(ListingId offer) {
        return CHANGE + "aanbieden/" + offer;
    }

    /** A draft as it will look. */
    static String draft(String reference) {
        return DRAFT + reference;
    }

    static String question(String reference, Question question) {
        return draft(reference) + "/" + question.word();
    }

    /** The same page, with where it is at its top. */
    static String near(String page, Answers answers) {
        return Addresses.near(page, answers.get(WhereQuestion.NEAR));
    }
}
