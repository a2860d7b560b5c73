package nl.omdehoek.geography;

/** The area file is missing, damaged or not ours; the message names the file and says in one sentence what is wrong. */
public class UnreadableAreas extends RuntimeException {

    private final transient String dutch;

    private UnreadableAreas(String file, String reason, String dutch) {
        super("The area file " + file + " cannot be read: " + reason);
        this.dutch = "Het gebiedenbestand " + file + " kan niet worden gelezen: " + dutch + ".";
    }

    static UnreadableAreas missing(String file) {
        return new UnreadableAreas(
                file, "it does not exist or may not be opened", "het is er niet, of mag niet worden geopend");
    }

    static UnreadableAreas damaged(String file) {
        return new UnreadableAreas(
                file, "it is damaged, cut off or no gzip file", "het is beschadigd, afgebroken of geen gzip-bestand");
    }

    /** @param line counted from 1; 0 for the whole of it */
    static UnreadableAreas at(String file, int line, String reason) {
        return new UnreadableAreas(
                file,
                (line == 0 ? "" : "line " + line + ": ") + reason,
                line == 0 ? "het klopt niet" : "op regel " + line + " staat iets anders dan er hoort");
    }

    /** The same, for who starts the portal. */
    String inDutch() {
        return dutch;
    }
}
