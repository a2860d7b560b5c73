package nl.omdehoek.listing;

/** Public ways to reach whoever keeps it, chosen to be shown; each may be empty. */
public record Contact(String telephone, String website) {

    public static final Contact NONE = new Contact("", "");
}
