package nl.omdehoek.photos;

import static nl.omdehoek.people.Purpose.ILLUSTRATE;
import static nl.omdehoek.people.Term.AS_LONG_AS_IT_IS_SHOWN;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.omdehoek.people.KeptIn;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Personal;
import nl.omdehoek.people.PersonalData;
import nl.omdehoek.people.PersonalField;
import nl.omdehoek.people.PersonalRows;
import nl.omdehoek.people.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What photos hold of who added them. They go with that person, also from what stays of somebody else. */
@Component
class PersonalPhotos implements PersonalData {

    private final StoredPhotos stored;
    private final PhotoStore store;
    private final PersonalRows<PhotoRow> photos;
    private final PersonalRows<FileRow> files;

    PersonalPhotos(JdbcClient jdbc, StoredPhotos stored, PhotoStore store) {
        this.stored = stored;
        this.store = store;
        photos = new PersonalRows<>(jdbc, PhotoRow.class);
        files = new PersonalRows<>(jdbc, FileRow.class);
    }

    @KeptIn(value = "photo", told = "photos")
    @Personal(purpose = ILLUSTRATE, kept = AS_LONG_AS_IT_IS_SHOWN)
    record PhotoRow(
            @Told("photo") UUID id,
            @Nullable UUID person,
            @Told("alt") @Nullable String alt,
            int width,
            int height,
            @Told("at") OffsetDateTime addedAt,
            @Nullable OffsetDateTime unusedSince) {}

    /** Told with its photo, by the address at which it can be seen. */
    @KeptIn(value = "photo_file", owner = "photo")
    @Personal(purpose = ILLUSTRATE, kept = AS_LONG_AS_IT_IS_SHOWN)
    @SuppressWarnings("ArrayRecordComponent") // No two are compared.
    record FileRow(UUID photo, String size, byte[] picture) {}

    @Override
    public List<PersonalField> fields() {
        return Stream.of(photos, files).flatMap(it -> it.fields().stream()).toList();
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return photos.export(person);
    }

    @Override
    public void erase(PersonId person) {
        var theirs = stored.of(person);
        photos.erase(person);
        theirs.forEach(store::erase);
    }
}
