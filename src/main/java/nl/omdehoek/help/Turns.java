package nl.omdehoek.help;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows whose turn it is: it is the connector's of what nobody is asked
 * for or does now, where somebody was asked before or offered to do it. */
@Component
@Transactional(readOnly = true)
public class Turns {

    private final StoredAsks asks;
    private final StoredShown shown;

    Turns(StoredAsks asks, StoredShown shown) {
        this.asks = asks;
        this.shown = shown;
    }

    /** Why is told nowhere: a no, silence, and a match that failed look the same. */
    public boolean isConnectors(Request request) {
        var all = asks.forRequest(request.id());
        return request.isOpen()
                && request.wish().letsAsk()
                && (!all.isEmpty() || shown.hasNewAnswer(request.id()))
                && all.stream().noneMatch(it -> it.state().isCarried());
    }
}
