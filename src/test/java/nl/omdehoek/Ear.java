package nl.omdehoek;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.omdehoek.listing.ListingChanged;
import nl.omdehoek.listing.ListingId;
import org.springframework.modulith.events.ApplicationModuleListener;

/** Hears of every changed listing as a module would, and is deaf to those that a test names. */
public class Ear {

    private final List<ListingChanged> heard = new CopyOnWriteArrayList<>();
    private final Set<ListingId> deafTo = ConcurrentHashMap.newKeySet();

    public void beDeafTo(ListingId id) {
        deafTo.add(id);
    }

    public void listenAgain() {
        deafTo.clear();
    }

    public boolean heardOf(ListingId id) {
        return heard.stream().anyMatch(it -> it.id().equals(id));
    }

    public long timesHeardOf(ListingId id) {
        return heard.stream().filter(it -> it.id().equals(id)).count();
    }

    @ApplicationModuleListener
    void on(ListingChanged change) {
        if (deafTo.contains(change.id())) {
            throw new IllegalStateException("A test wanted this to fail: " + change);
        }
        heard.add(change);
    }
}
