package nl.omdehoek.geography;

/** The area file is missing, damaged or not ours; the message names the file and says in one sentence what is wrong. */
public class UnreadableAreas extends RuntimeException {

    UnreadableAreas(String file, String reason) {
        super("The area file " + file + " cannot be read: " + reason);
    }
}
