package nl.omdehoek.listing;

import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.storage.StoredTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How a listing's values are stored. */
@Configuration
class StoredListings {

    @Bean
    StoredTypes listingTypes() {
        return new StoredTypes()
                .asText(ListingId.class, ListingId::value, ListingId::new)
                .asText(NeighbourhoodCode.class, NeighbourhoodCode::value, NeighbourhoodCode::new)
                .asText(Ages.class, Ages::toString, it -> Ages.parse(it).orElseThrow())
                .asText(Cost.class, Cost::toString, it -> Cost.parse(it).orElseThrow())
                .asText(Supplies.class, Supplies::toString, Supplies::parse)
                .asText(OpeningHours.class, OpeningHours::notation, OpeningHours::parse);
    }
}
