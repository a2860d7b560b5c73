package nl.omdehoek.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.people.AboutMe;
import nl.omdehoek.people.Farewell;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.photos.TakeOutcome.Refused;
import nl.omdehoek.photos.TakeOutcome.Taken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** Photos are kept as long as something uses them, wherever their pictures are; and go with who added them. */
class PhotosTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.H2)
    @TestPropertySource(properties = "omdehoek.photos.store=folder")
    class InAFolderBesideH2 extends InAFolder {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    @TestPropertySource(properties = "omdehoek.photos.store=folder")
    class InAFolderBesidePostgreSql extends InAFolder {}

    abstract static class Tests {

        static final AltText TABLE = new AltText("Een lange tafel in de tuin");

        @Autowired
        Photos photos;

        @Autowired
        UnusedPhotos unused;

        @Autowired
        Residents residents;

        @Autowired
        AboutMe aboutMe;

        @Autowired
        JdbcClient jdbc;

        @Autowired
        TransactionOperations transaction;

        @Autowired
        TestClock clock;

        @AfterEach
        void itIsTheUsualTimeAgain() {
            clock.reset();
        }

        PhotoId taken(Optional<PersonId> by) {
            return ((Taken) photos.take(SamplePhotos.jpeg(2000, 1000), by)).id();
        }

        PhotoId taken() {
            return taken(Optional.empty());
        }

        PhotoId used() {
            var photo = taken();
            photos.describe(photo, TABLE);
            assertThat(photos.use(photo)).isTrue();
            return photo;
        }

        PersonId somebody() {
            return residents.welcome(new FirstName("Fatma")).person().id();
        }

        void later(Duration time) {
            clock.set(clock.instant().plus(time));
        }

        void assertThere(PhotoId photo) {
            assertThat(photos.find(photo)).isPresent();
            assertThat(Stream.of(PhotoSize.values()).map(it -> photos.picture(photo, it)))
                    .allMatch(Optional::isPresent);
        }

        void assertGone(PhotoId photo) {
            assertThat(photos.find(photo)).isEmpty();
            assertThat(Stream.of(PhotoSize.values()).map(it -> photos.picture(photo, it)))
                    .allMatch(Optional::isEmpty);
        }

        @Test
        void aPhotoIsThereInBothSizes() {
            var photo = taken();

            assertThat(photos.find(photo)).contains(new Photo(photo, Optional.empty(), 1600, 800, false));
            assertThat(photos.picture(photo, PhotoSize.LARGE).orElseThrow().length)
                    .isGreaterThan(photos.picture(photo, PhotoSize.SMALL).orElseThrow().length);
            assertGone(PhotoId.random());
        }

        @Test
        void ofWhatIsRefusedNothingStays() {
            var before = rows();

            assertThat(photos.take("%PDF-1.7".getBytes(StandardCharsets.UTF_8), Optional.empty()))
                    .isEqualTo(new Refused(Refusal.NOT_A_PHOTO));
            assertThat(photos.take(SamplePhotos.pngOf(60_000, 60_000), Optional.empty()))
                    .isEqualTo(new Refused(Refusal.TOO_MANY_PIXELS));
            assertThat(rows()).isEqualTo(before);
        }

        private int rows() {
            return jdbc.sql("select count(*) from photo").query(Integer.class).single();
        }

        @Test
        void itCanBeUsedOnceSomebodyToldWhatIsOnIt() {
            var photo = taken();
            assertThat(photos.use(photo)).isFalse();

            assertThat(photos.describe(photo, TABLE)).isTrue();

            assertThat(photos.use(photo)).isTrue();
            assertThat(photos.find(photo)).contains(new Photo(photo, Optional.of(TABLE), 1600, 800, true));
            assertThat(photos.describe(PhotoId.random(), TABLE)).isFalse();
        }

        @Test
        void nobodyTakesThePhotoOfAnother() {
            var photo = used();

            assertThat(photos.use(photo)).isFalse();
            photos.remove(photo);
            assertThere(photo);
        }

        @Test
        void oneThatIsNotUsedIsTakenAwayAtOnce() {
            var photo = taken();

            photos.remove(photo);

            assertGone(photo);
        }

        @Test
        void whatBelongsToNothingForTwoDaysGoes() {
            var photo = taken();
            later(Duration.ofDays(2));
            unused.erase();
            assertThere(photo);

            later(Duration.ofMillis(1));
            unused.erase();

            assertGone(photo);
        }

        @Test
        void whatIsUsedStays() {
            var photo = used();
            later(Duration.ofDays(900));

            unused.erase();

            assertThere(photo);
        }

        @Test
        void whatIsUsedNoMoreHasTwoDaysFromThen() {
            var photo = used();
            later(Duration.ofDays(10));
            photos.release(photo);
            later(Duration.ofDays(1));
            photos.release(photo);
            unused.erase();
            assertThere(photo);

            later(Duration.ofDays(1).plusMillis(1));
            unused.erase();

            assertGone(photo);
        }

        @Test
        void whoIsForgottenLeavesNoPhoto() {
            var fatma = somebody();
            var hers = taken(Optional.of(fatma));
            photos.describe(hers, TABLE);
            photos.use(hers);
            var other = taken(Optional.of(somebody()));
            assertThat(aboutMe.of(fatma).getOrDefault("photos", List.of()).toString())
                    .contains(hers.toString(), TABLE.text());

            assertThat(aboutMe.forget(fatma)).isEqualTo(Farewell.FORGOTTEN);

            assertGone(hers);
            assertThere(other);
        }

        @Test
        void whatIsUndoneErasesNothing() {
            var photo = taken();

            transaction.executeWithoutResult(it -> {
                photos.remove(photo);
                it.setRollbackOnly();
            });

            assertThere(photo);
        }
    }

    abstract static class InAFolder extends Tests {

        @Value("${omdehoek.photos.folder}")
        private Path folder = Path.of("");

        private List<String> files() throws IOException {
            try (var files = Files.list(folder)) {
                return files.map(it -> it.getFileName().toString()).toList();
            }
        }

        private Path left(String name, Duration ago) throws IOException {
            var file = Files.writeString(folder.resolve(name), "x");
            return Files.setLastModifiedTime(file, FileTime.from(clock.instant().minus(ago)));
        }

        @Test
        void eachPictureIsAFileAndTheDatabaseHoldsNone() throws IOException {
            var photo = taken();

            assertThat(files()).contains(photo + "-large.jpg", photo + "-small.jpg");
            assertThat(files()).noneMatch(it -> it.endsWith(".part"));
            assertThat(jdbc.sql("select count(*) from photo_file")
                            .query(Integer.class)
                            .single())
                    .isZero();
            photos.remove(photo);
            assertThat(files()).noneMatch(it -> it.startsWith(photo.toString()));
        }

        @Test
        void whatWasLeftByWhatBrokeOffGoesToo() throws IOException {
            var photo = taken();
            photos.describe(photo, TABLE);
            photos.use(photo);
            for (var file : files()) {
                Files.setLastModifiedTime(
                        folder.resolve(file), FileTime.from(clock.instant().minus(Duration.ofDays(9))));
            }
            var ofNobody = left(UUID.randomUUID() + "-small.jpg", Duration.ofDays(3));
            var unfinished = left("123.part", Duration.ofDays(3));
            var justNow = left(UUID.randomUUID() + "-large.jpg", Duration.ofHours(1));
            var somebodyElses = left("leesmij.txt", Duration.ofDays(3));

            unused.erase();

            assertThat(ofNobody).doesNotExist();
            assertThat(unfinished).doesNotExist();
            assertThat(justNow).exists();
            assertThat(somebodyElses).exists();
            assertThere(photo);
        }

        @Test
        void nothingLeadsOutOfTheFolder() {
            assertThat(PhotoId.parse("../sleutel")).isEmpty();
            assertThat(PhotoId.parse("1-1-1-1-1")).isEmpty();
        }
    }

    @Test
    void onlyADatabaseOrAFolderCanBeChosen() {
        var configuration = new PhotosConfiguration();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> configuration.photoStore("cloud", Path.of("x"), mock(JdbcClient.class)))
                .withMessage("omdehoek.photos.store is database or folder, not cloud");
    }

    @Test
    void whatCannotBeWrittenIsNotTaken() throws IOException {
        var file = Files.createTempFile("photos", "");
        var store = new PhotosInFolder(file);

        assertThatExceptionOfType(java.io.UncheckedIOException.class)
                .isThrownBy(() -> store.keep(PhotoId.random(), java.util.Map.of(PhotoSize.SMALL, new byte[1])));
        Files.delete(file);
    }
}
