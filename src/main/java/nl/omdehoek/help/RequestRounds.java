package nl.omdehoek.help;

import nl.omdehoek.storage.OneByOne;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes round by what nobody answered yet, so that it goes up the chain. */
@Component
class RequestRounds {

    private final RequestDesk desk;
    private final OneByOne oneByOne;

    RequestRounds(RequestDesk desk, OneByOne oneByOne) {
        this.desk = desk;
        this.oneByOne = oneByOne;
    }

    @Scheduled(fixedDelayString = "${omdehoek.matching.every}", initialDelayString = "${omdehoek.matching.every}")
    void goOn() {
        oneByOne.each(desk.late(), "Going up the chain with request", desk::goOn);
    }
}
