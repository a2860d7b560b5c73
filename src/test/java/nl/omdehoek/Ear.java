package nl.omdehoek;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingsChanged;
import org.springframework.modulith.events.ApplicationModuleListener;

/** Hears of every changed listing as a module would, and is deaf to those that a test names. */
public class Ear {

    private final List<ListingId> heard = new CopyOnWriteArrayList<>();
    private final Set<ListingId> deafTo = ConcurrentHashMap.newKeySet();

    public void beDeafTo(ListingId id) {
        deafTo.add(id);
    }

    public void listenAgain() {
        deafTo.clear();
    }

    public boolean heardOf(ListingId id) {
        return heard.contains(id);
    }

    public long timesHeardOf(ListingId id) {
        return heard.stream().filter(id::equals).count();
    }

    @ApplicationModuleListener
    void on(ListingsChanged change) {
        if (change.ids().stream().anyMatch(deafTo::contains)) {
            throw new IllegalStateException("A test wanted this to fail: " + change);
        }
        heard.addAll(change.ids());
    }
}
