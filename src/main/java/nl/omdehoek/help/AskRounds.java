package nl.omdehoek.help;

import nl.omdehoek.storage.OneByOne;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes round by who was asked and said nothing. */
@Component
class AskRounds {

    private final StoredAsks asks;
    private final Matching matching;
    private final OneByOne oneByOne;

    AskRounds(StoredAsks asks, Matching matching, OneByOne oneByOne) {
        this.asks = asks;
        this.matching = matching;
        this.oneByOne = oneByOne;
    }

    @Scheduled(fixedDelayString = "${omdehoek.matching.every}", initialDelayString = "${omdehoek.matching.every}")
    void goOn() {
        oneByOne.each(asks.overdue(), "Going on after silence at", matching::goOn);
    }
}
