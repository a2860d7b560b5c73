package nl.omdehoek.commands;

/** Talks to who started a command. Everything else goes to the log. */
final class Console {

    private Console() {}

    @SuppressWarnings("SystemOut") // Who typed a command reads its answer here.
    static void say(String text) {
        System.out.println(text);
    }

    /** Says why not. */
    static void complain(String why) {
        System.err.println(why);
    }

    /** Says why not, and ends with exit code 1. */
    static void refuse(String why) {
        complain(why);
        System.exit(1);
    }
}
