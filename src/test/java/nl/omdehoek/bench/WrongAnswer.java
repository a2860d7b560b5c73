package nl.omdehoek.bench;

/** The portal answered, but not what somebody who asked this should see. */
final class WrongAnswer extends RuntimeException {

    private static final int ENOUGH_TO_SEE = 300;

    WrongAnswer(String what, String answer) {
        super(what + ": " + answer.substring(0, Math.min(answer.length(), ENOUGH_TO_SEE)));
    }
}
