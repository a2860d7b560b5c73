package nl.omdehoek.help;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows whose turn it is: of what somebody was asked for, and nobody is asked for or does now, it is the connector's. */
@Component
@Transactional(readOnly = true)
public class Turns {

    private final StoredAsks asks;

    Turns(StoredAsks asks) {
        this.asks = asks;
    }

    /** Why is told nowhere: a no, silence, and a match that failed look the same. */
    public boolean isConnectors(Request request) {
        var all = asks.forRequest(request.id());
        return request.isOpen()
                && request.wish().letsAsk()
                && !all.isEmpty()
                && all.stream().noneMatch(it -> it.state().isCarried());
    }
}
