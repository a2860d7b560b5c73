package nl.omdehoek.ui.mine;

/** Where what is somebody's own begins. */
public final class MinePages {

    public static final String MINE = MineView.PATH;

    /** Where a browser is sent that was just given what it is to hold: it may have refused that. */
    public static final String WELCOME = MINE + "/aangemeld";

    private MinePages() {}
}
