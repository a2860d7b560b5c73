package nl.omdehoek.moderation;

import nl.omdehoek.storage.OneByOne;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes round by what waits for a human: asks the stand-in, and lets be seen what may. */
@Component
class ReviewRounds {

    private final Reviews reviews;
    private final OneByOne oneByOne;

    ReviewRounds(Reviews reviews, OneByOne oneByOne) {
        this.reviews = reviews;
        this.oneByOne = oneByOne;
    }

    @Scheduled(fixedDelayString = "${omdehoek.reviews.every}", initialDelayString = "${omdehoek.reviews.every}")
    void goOn() {
        oneByOne.each(reviews.forStandIns(), "Asking the stand-in for review", reviews::askStandIn);
        oneByOne.each(reviews.ripe(), "Letting be seen what waited in review", reviews::publishItself);
        oneByOne.each(reviews.hiddenLongEnough(), "Showing again what was hidden in review", reviews::showAgain);
    }
}
