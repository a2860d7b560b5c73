package nl.omdehoek.journeys;

import java.util.List;
import java.util.stream.Stream;

/** A page that anybody may read: what it is, and where. */
record PublicPage(String name, String path) {

    private static final List<PublicPage> FIXED = List.of(
            new PublicPage("vandaag, nergens", "/"),
            new PublicPage("vandaag in Beesd", "/?bij=4153"),
            new PublicPage("zoeken", "/zoeken"),
            new PublicPage("vanavond in Beesd", "/zoeken?bij=4153&wanneer=vanavond"),
            new PublicPage("niets gevonden", "/zoeken?bij=4153&q=zeppelin&gratis=ja"),
            new PublicPage("hulp", "/hulp"),
            new PublicPage("hulp met brieven", "/hulp?bij=4153&thema=geld-en-papieren"),
            new PublicPage("welke buurt", "/buurt"),
            new PublicPage("welke buurt, getypt", "/buurt?bij=beesd"),
            new PublicPage("de buurt", "/buurt/BU19600200"),
            new PublicPage("de gemeente", "/buurt/GM1960"),
            new PublicPage("het schap", "/schap"),
            new PublicPage("het schap, over bewegen", "/schap?thema=bewegen"),
            new PublicPage("een recept", "/schap/huiskamer-van-de-buurt"),
            new PublicPage("over", "/over"),
            new PublicPage("toegankelijkheid", "/toegankelijkheid"),
            new PublicPage("privacy", "/privacy"));

    /** The pages that are always there, and one listing of each kind: as they are for one, they are for all. */
    static List<PublicPage> sameForEverybody() {
        var listings = Stream.of("plek", "activiteit", "initiatief", "dienst").map(PublicPage::listing);
        return Stream.concat(FIXED.stream(), listings).toList();
    }

    /** All that are there: those, and what is personal. */
    static List<PublicPage> existing() {
        return Stream.concat(sameForEverybody().stream(), personal().stream()).toList();
    }

    /** And the one that is not. */
    static List<PublicPage> all() {
        return Stream.concat(existing().stream(), Stream.of(new PublicPage("niets", "/bestaat-niet")))
                .toList();
    }

    /** The nearest of this kind in Beesd. */
    static PublicPage listing(String kind) {
        var found = new Visitor(Portal.running()).page("/zoeken?bij=4153&wat=" + kind);
        return new PublicPage(kind, found.expectFirst("#resultaten li a").attr("href"));
    }

    /** What shows each person something else: one's own pages, and the form by which one comes to the nearest activity. */
    static List<PublicPage> personal() {
        var activity = listing("activiteit").path().replaceAll("\\?.*", "");
        return List.of(
                new PublicPage("mijn", "/mijn"),
                new PublicPage("mijn telefoonnummer", "/mijn/telefoonnummer"),
                new PublicPage("mijn telefoons", "/mijn/telefoons"),
                new PublicPage("balie", "/balie"),
                new PublicPage("alles over mij", "/mijn/alles"),
                new PublicPage("vergeet mij", "/mijn/vergeten"),
                new PublicPage("tot ziens", "/mijn/tot-ziens"),
                new PublicPage("nieuws", "/mijn/nieuws"),
                new PublicPage("mijn agenda volgen", "/mijn/agenda"),
                new PublicPage("zo lees ik het prettigst", "/mijn/weergave"),
                new PublicPage("ik kom", activity + "/meedoen"),
                new PublicPage("berichten", "/mijn/berichten"),
                new PublicPage("melden", "/melden/activiteit/" + activity.substring(activity.lastIndexOf('-') + 1)),
                new PublicPage("plaatsen", "/plaatsen"),
                new PublicPage("organiseren", "/plaatsen/organiseren"),
                new PublicPage("organiseren, naar een recept", "/plaatsen/organiseren?recept=wandelclub&bij=4153"),
                new PublicPage("aanbieden", "/plaatsen/aanbieden"),
                new PublicPage("hulp vragen", "/plaatsen/hulp"),
                new PublicPage("hulp vragen waar niemand is", "/plaatsen/hulp?bij=9166"),
                new PublicPage("bel mij", "/hulp/bel-mij?bij=4153"),
                new PublicPage("bel mij, waar", "/hulp/bel-mij"),
                new PublicPage("bel mij waar niemand is", "/hulp/bel-mij?bij=9166"),
                new PublicPage("zorgen over iemand", "/hulp/zorgen-over-iemand?bij=4153"),
                new PublicPage("gevraagd", "/gevraagd"),
                new PublicPage("gevraagd in Beesd", "/gevraagd?bij=4153"),
                new PublicPage("werkbank", "/werkbank"),
                new PublicPage("personeel", "/personeel"));
    }

    @Override
    public String toString() {
        return name;
    }
}
