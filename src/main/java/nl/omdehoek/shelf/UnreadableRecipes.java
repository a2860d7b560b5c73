package nl.omdehoek.shelf;

/** The file of recipes cannot be read; the message, in Dutch for its editor, names the file, the recipe and what is wrong. */
class UnreadableRecipes extends RuntimeException {

    UnreadableRecipes(String file, String complaint) {
        super("In " + file + " klopt iets niet: " + complaint + ".");
    }
}
