package nl.omdehoek.search;

import java.util.function.Function;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.listing.Cost;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.OpeningHours;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** A card as the text that the index keeps, and back; its dates stand in its {@link Almanac}. */
@Component
class CardText {

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(ListingId.class, text(ListingId::value))
                    .addDeserializer(ListingId.class, read(ListingId::new))
                    .addSerializer(NeighbourhoodCode.class, text(NeighbourhoodCode::value))
                    .addDeserializer(NeighbourhoodCode.class, read(NeighbourhoodCode::new))
                    .addSerializer(Cost.class, text(Cost::toString))
                    .addDeserializer(Cost.class, read(it -> Cost.parse(it).orElseThrow()))
                    .addSerializer(OpeningHours.class, text(OpeningHours::notation))
                    .addDeserializer(OpeningHours.class, read(OpeningHours::parse)))
            .build();

    String write(Card card) {
        return mapper.writeValueAsString(card);
    }

    Card read(String text) {
        return mapper.readValue(text, Card.class);
    }

    private static <T> ValueSerializer<T> text(Function<T, String> write) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                json.writeString(write.apply(value));
            }
        };
    }

    private static <T> ValueDeserializer<T> read(Function<String, T> read) {
        return new ValueDeserializer<>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) {
                return read.apply(json.getString());
            }
        };
    }
}
