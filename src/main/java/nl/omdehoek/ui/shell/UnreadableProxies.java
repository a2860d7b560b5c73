package nl.omdehoek.ui.shell;

/** The list of servers in front cannot be read. */
class UnreadableProxies extends RuntimeException {

    private final String list;

    UnreadableProxies(String list) {
        super("Not a list of networks: " + list);
        this.list = list;
    }

    String list() {
        return list;
    }
}
