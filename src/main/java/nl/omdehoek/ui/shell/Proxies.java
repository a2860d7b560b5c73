package nl.omdehoek.ui.shell;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.util.NetMaskSet;
import org.apache.catalina.valves.RemoteIpValve;

/** The servers in front whose word is taken for whom they ask; refuses what is no list of addresses. */
record Proxies(String networks) {

    /** Digits only, so that no name is looked up. */
    private static final Pattern NETWORKS =
            Pattern.compile("((\\d{1,3}(\\.\\d{1,3}){3}|[\\da-fA-F]*:[\\da-fA-F:.]*)/\\d{1,3}(,|$))*");

    Proxies {
        networks = Arrays.stream(networks.split(",", -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(Proxies::whole)
                .collect(Collectors.joining(","));
        if (!isReadable(networks)) {
            throw new UnreadableProxies(networks);
        }
    }

    /** One address is a network of one; without a slash it would be read as a pattern. */
    private static String whole(String network) {
        return network.contains("/") ? network : network + (network.contains(":") ? "/128" : "/32");
    }

    private static boolean isReadable(String networks) {
        try {
            return NETWORKS.matcher(networks).matches()
                    && (networks.isEmpty() || !NetMaskSet.parse(networks).isEmpty());
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    boolean areNone() {
        return networks.isEmpty();
    }

    /** Puts whom a proxy asks for in its place: the last one that it did not hear of from another proxy of ours. */
    RemoteIpValve valve() {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(networks);
        return valve;
    }
}
