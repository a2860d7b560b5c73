package nl.omdehoek.wording;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How the portal is reached from outside: in links, previews and QR codes. Refuses what is no address of the web. */
@Component
public class Origin {

    private final String address;

    /** @param address as it was set; a slash at the end would stand twice in every link */
    Origin(@Value("${omdehoek.address}") String address) {
        this.address = address.strip().replaceAll("/+$", "");
        if (!this.address.matches("https?://[^/?#]+.*")) {
            throw new IllegalArgumentException("Not an address of the web: " + address);
        }
    }

    /** The whole address of a page of ours; the path begins with a slash. */
    public String to(String path) {
        return address + path;
    }

    /** The same, by the name under which a phone opens its calendar. */
    public String toCalendar(String path) {
        return to(path).replaceFirst("^https?:", "webcal:");
    }

    /** The name of the portal's machine in it, without a port. */
    public String host() {
        return URI.create(address).getHost();
    }

    public boolean isSafe() {
        return address.startsWith("https:");
    }

    /** Whether only this machine can reach it by this address. */
    public boolean isThisMachine() {
        return isThisMachine(URI.create(address).getHost());
    }

    /** Whether this name or number is that of the machine itself; names are not looked up, as somebody else answers. */
    public static boolean isThisMachine(String host) {
        if (host.equals("localhost")) {
            return true;
        }
        try {
            return host.matches("[\\d.]+|\\[?[\\da-f:]+]?")
                    && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
