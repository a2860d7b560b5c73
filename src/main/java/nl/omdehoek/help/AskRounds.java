package nl.omdehoek.help;

import nl.omdehoek.storage.OneByOne;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes round by who was asked and said nothing, and by what nobody was asked for yet. */
@Component
class AskRounds {

    private final StoredAsks asks;
    private final ByItself byItself;
    private final OneByOne oneByOne;

    AskRounds(StoredAsks asks, ByItself byItself, OneByOne oneByOne) {
        this.asks = asks;
        this.byItself = byItself;
        this.oneByOne = oneByOne;
    }

    @Scheduled(fixedDelayString = "${omdehoek.matching.every}", initialDelayString = "${omdehoek.matching.every}")
    void goOn() {
        oneByOne.each(asks.overdue(), "Going on after silence at", byItself::afterSilence);
        oneByOne.each(byItself.unasked(), "Asking the first for request", byItself::begin);
    }
}
