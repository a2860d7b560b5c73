package nl.omdehoek.journeys;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What the portal has besides when it is tried: an afternoon that lasts, and somebody who counts sessions. */
class PortalParts {

    @Bean
    @Primary
    BreakableClock afternoon() {
        return new BreakableClock();
    }

    @Bean
    CountedSessions countedSessions() {
        return new CountedSessions();
    }
}
