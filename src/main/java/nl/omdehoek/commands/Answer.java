package nl.omdehoek.commands;

/** What came of a command, in a Dutch sentence or a report; and whether it was done. */
record Answer(boolean done, String text) {

    static Answer done(String text) {
        return new Answer(true, text);
    }

    static Answer refused(String text) {
        return new Answer(false, text);
    }

    /** Tells who gave the command; the exit code is 1 if it was not done. */
    int tell() {
        if (done) {
            Console.say(text);
            return 0;
        }
        Console.complain(text);
        return 1;
    }
}
