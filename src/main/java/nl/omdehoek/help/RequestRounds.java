package nl.omdehoek.help;

import nl.omdehoek.storage.OneByOne;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes round by what waits: what nobody answered goes up the chain, who met is asked how it went, who offers hears. */
@Component
class RequestRounds {

    private final RequestDesk desk;
    private final Afterwards afterwards;
    private final OfferRounds offers;
    private final OneByOne oneByOne;

    RequestRounds(RequestDesk desk, Afterwards afterwards, OfferRounds offers, OneByOne oneByOne) {
        this.desk = desk;
        this.afterwards = afterwards;
        this.offers = offers;
        this.oneByOne = oneByOne;
    }

    @Scheduled(fixedDelayString = "${omdehoek.matching.every}", initialDelayString = "${omdehoek.matching.every}")
    void goOn() {
        oneByOne.each(desk.late(), "Going up the chain with request", desk::goOn);
        oneByOne.each(afterwards.toAsk(), "Asking how it went with", afterwards::ask);
        oneByOne.each(offers.unheard(), "Telling how it stands with offer", offers::tell);
    }
}
