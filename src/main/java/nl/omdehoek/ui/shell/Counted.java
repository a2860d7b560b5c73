package nl.omdehoek.ui.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * Who, or what network, something is counted of.
 *
 * @param times how many times as much as others it may
 */
record Counted(String who, int times) {

    /** How many homes an estate may do as much as, however many it has. */
    static final int HOMES_OF_AN_ESTATE = 4;

    /** The part of an address that a home is given: it has all that begin with it. */
    private static final int BYTES_OF_A_HOME = 7;

    /** What some homes are given whole, as a town hall is; elsewhere it is shared by many. */
    private static final int BYTES_OF_AN_ESTATE = 6;

    static Counted once(String who) {
        return new Counted(who, 1);
    }

    /** Those from which is asked, smallest first. */
    static Stream<Counted> networks(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address it ? networks(it) : Stream.of(once(address));
        } catch (IllegalArgumentException _) {
            return Stream.of(once(address));
        }
    }

    private static Stream<Counted> networks(Inet6Address address) {
        return Stream.of(
                once(first(BYTES_OF_A_HOME, address)),
                new Counted(first(BYTES_OF_AN_ESTATE, address), HOMES_OF_AN_ESTATE));
    }

    private static String first(int bytes, Inet6Address address) {
        return HexFormat.of().formatHex(address.getAddress(), 0, bytes);
    }

    Counted and(String what) {
        return new Counted(who + " " + what, times);
    }
}
