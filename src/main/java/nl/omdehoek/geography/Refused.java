package nl.omdehoek.geography;

/** Why a row is left out of the import, in Dutch for whoever runs it. */
class Refused extends Exception {

    Refused(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
