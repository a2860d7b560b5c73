package nl.omdehoek.exchange;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which columns each file has, and what the fields of a submission are called there. */
final class Columns {

    /** Field of a submission, and its column. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("key", "sleutel"),
            Map.entry("title", "naam"),
            Map.entry("name", "naam"),
            Map.entry("summary", "samenvatting"),
            Map.entry("text", "tekst"),
            Map.entry("neighbourhood", "gebied"),
            Map.entry("area", "gebied"),
            Map.entry("latitude", "lat"),
            Map.entry("longitude", "lon"),
            Map.entry("address", "adres"),
            Map.entry("town", "woonplaats"),
            Map.entry("exactness", "ligging"),
            Map.entry("themes", "themas"),
            Map.entry("sphere", "sfeer"),
            Map.entry("layer", "laag"),
            Map.entry("audiences", "voor"),
            Map.entry("ages", "leeftijd"),
            Map.entry("cost", "kosten"),
            Map.entry("costNote", "kosten uitleg"),
            Map.entry("access", "toegang"),
            Map.entry("languages", "talen"),
            Map.entry("referral", "verwijzing"),
            Map.entry("setting", "waar"),
            Map.entry("telephone", "telefoon"),
            Map.entry("website", "website"),
            Map.entry("organisation", "organisatie"),
            Map.entry("needs", "zoekt"),
            Map.entry("has", "heeft"),
            Map.entry("confirmedOn", "bevestigd"),
            Map.entry("confirmedBy", "bevestigd door"),
            Map.entry("example", "voorbeeld"),
            Map.entry("kind", "soort"),
            Map.entry("hours", "openingstijden"),
            Map.entry("place", "plek"),
            Map.entry("initiative", "initiatief"),
            Map.entry("start", "begin"),
            Map.entry("end", "eind"),
            Map.entry("repetition", "wanneer"),
            Map.entry("from", "vanaf"),
            Map.entry("until", "tot"),
            Map.entry("cancelled", "afgelast"),
            Map.entry("moved", "verplaatst"),
            Map.entry("seats", "plaatsen"),
            Map.entry("keyPeople", "trekkers"),
            Map.entry("standIn", "vervanger"),
            Map.entry("since", "sinds"),
            Map.entry("moneyUntil", "geld tot"),
            Map.entry("wantsLess", "wil minder"),
            Map.entry("officeHours", "uren"),
            Map.entry("box", "postvak"));

    private static final Set<String> LISTING = Set.of(
            "key",
            "title",
            "summary",
            "text",
            "neighbourhood",
            "latitude",
            "longitude",
            "address",
            "town",
            "exactness",
            "themes",
            "sphere",
            "layer",
            "audiences",
            "ages",
            "cost",
            "costNote",
            "access",
            "languages",
            "referral",
            "setting",
            "telephone",
            "website",
            "organisation",
            "needs",
            "has",
            "confirmedOn",
            "confirmedBy",
            "example");

    private static final Map<String, Set<String>> OF_FILES = Map.of(
            "organisaties.csv", columns(Set.of("key", "name", "kind", "website", "telephone", "example")),
            "plekken.csv", listing("kind", "hours"),
            "initiatieven.csv", listing("place", "keyPeople", "standIn", "since", "moneyUntil", "wantsLess"),
            "activiteiten.csv",
                    listing(
                            "place",
                            "initiative",
                            "start",
                            "end",
                            "repetition",
                            "from",
                            "until",
                            "cancelled",
                            "moved",
                            "seats"),
            "hulp.csv", listing("kind", "place", "hours", "box"),
            "verbinders.csv", columns(Set.of("area", "name", "organisation", "telephone", "officeHours", "example")));

    private Columns() {}

    /** All columns that this file may have; empty if there is no such file. */
    static Set<String> of(String file) {
        return OF_FILES.getOrDefault(file, Set.of());
    }

    /** The column of this field. */
    static String named(String field) {
        return NAMES.getOrDefault(field, field);
    }

    private static Set<String> listing(String... own) {
        var fields = new TreeSet<>(LISTING);
        fields.addAll(Set.of(own));
        return columns(fields);
    }

    private static Set<String> columns(Set<String> fields) {
        var columns = new TreeSet<String>();
        fields.forEach(it -> columns.add(named(it)));
        return columns;
    }
}
