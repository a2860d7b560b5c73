package nl.omdehoek.search;

import nl.omdehoek.search.dutch.Dutch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the search that know nothing of a container. */
@Configuration
class SearchParts {

    @Bean
    Dutch dutch() {
        return new Dutch();
    }
}
