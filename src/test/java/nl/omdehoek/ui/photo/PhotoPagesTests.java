package nl.omdehoek.ui.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.photos.AltText;
import nl.omdehoek.photos.Photo;
import nl.omdehoek.photos.PhotoId;
import nl.omdehoek.photos.PhotoSize;
import nl.omdehoek.photos.Photos;
import nl.omdehoek.photos.Refusal;
import nl.omdehoek.photos.SamplePhotos;
import nl.omdehoek.photos.TakeOutcome.Taken;
import nl.omdehoek.ui.photo.PhotoIntake.Answer;
import nl.omdehoek.wording.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A photo as it is asked for, kept on the way, and shown. */
@OnDatabase
class PhotoPagesTests {

    private static final Texts TEXTS = Texts.in(Texts.DUTCH);
    private static final String ALT = "Kinderen bij een vogelhuisje";
    private static final Optional<PhotoId> NO_PHOTO = Optional.empty();

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Photos photos;

    @Autowired
    private PhotoIntake intake;

    private MockMvc portal;

    @BeforeEach
    void thePortalIsOpen() {
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return portal.perform(get(path)).andReturn().getResponse();
    }

    private PhotoId taken() {
        return ((Taken) photos.take(SamplePhotos.jpeg(1000, 500), Optional.empty())).id();
    }

    private PhotoId used() {
        var photo = taken();
        photos.describe(photo, new AltText(ALT));
        photos.use(photo);
        return photo;
    }

    private static MockMultipartFile file(byte[] bytes) {
        return new MockMultipartFile("foto", "strand.jpg", "image/jpeg", bytes);
    }

    private static PhotoForm form(Object kept, String alt, boolean away) {
        return new PhotoForm(kept.toString(), alt, away);
    }

    private Answer take(PhotoForm form, byte[] bytes) throws IOException {
        return intake.take(form, file(bytes), NO_PHOTO, Optional.empty(), TEXTS);
    }

    private static Document drawn(PhotoForm form, Map<String, String> wrong) {
        return Jsoup.parse(new PhotoField(form, wrong, TEXTS).getElement().getOuterHTML());
    }

    @Test
    void itIsShownToWhoKnowsItsAddressWithoutASession() throws Exception {
        var photo = taken();
        for (var size : PhotoSize.values()) {
            var answer = ask(PhotoLinks.of(photo, size));

            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getContentType()).isEqualTo("image/jpeg");
            assertThat(answer.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(answer.getHeaders("Cache-Control")).containsExactly("max-age=31536000, private, immutable");
            assertThat(answer.getCookies()).isEmpty();
            assertThat(ImageIO.read(new ByteArrayInputStream(answer.getContentAsByteArray()))
                            .getWidth())
                    .isEqualTo(Math.min(1000, size.longest()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/foto/x", "/foto/x/klein", "/foto/1-1-1-1-1", "/foto/%2e%2e%2fsleutel/klein"})
    void whatIsNoPhotoIsNotThere(String path) throws Exception {
        assertThat(ask(path).getStatus()).isIn(400, 404);
        assertThat(ask("/foto/" + UUID.randomUUID()).getStatus()).isEqualTo(404);
    }

    @Test
    void whatWasTakenAwayIsNotThere() throws Exception {
        var photo = taken();
        photos.remove(photo);

        assertThat(ask(PhotoLinks.of(photo, PhotoSize.SMALL)).getStatus()).isEqualTo(404);
    }

    @Test
    void aPhotoOnAPageTellsWhatIsOnItAndHoldsItsRoom() {
        var photo = photos.find(used()).orElseThrow();
        var image = Jsoup.parse(
                        new PhotoImage(photo, PhotoSize.SMALL).getElement().getOuterHTML())
                .expectFirst("img");

        assertThat(image.attr("alt")).isEqualTo(ALT);
        assertThat(image.attr("src")).isEqualTo("/foto/" + photo.id() + "/klein");
        assertThat(image.attr("width") + "x" + image.attr("height")).isEqualTo("1000x500");
    }

    @Test
    void theFieldAsksForAPhotoAndForWords() {
        var field = drawn(PhotoForm.empty(), Map.of());

        assertThat(field.select("legend").text()).isEqualTo("Foto");
        assertThat(field.expectFirst("input[type=file]").attr("accept")).startsWith("image/jpeg,");
        assertThat(field.select("label").eachText())
                .containsExactly("Kies een foto", "Wat zie je op de foto? Voor wie slecht ziet.");
        assertThat(field.select("label").eachAttr("for"))
                .isEqualTo(field.select("input").eachAttr("id"));
        assertThat(field.select("img, .wrong, [type=hidden]")).isEmpty();
    }

    @Test
    void theFieldShowsWhatWasSentWithAWayToTakeItAway() {
        var photo = UUID.randomUUID();
        var field = drawn(form(photo, ALT, false), Map.of());

        assertThat(field.expectFirst("img").attr("src")).isEqualTo("/foto/" + photo + "/klein");
        assertThat(field.expectFirst("img").attr("alt")).isNotEmpty();
        assertThat(field.expectFirst("[type=hidden]").attr("value")).isEqualTo(photo.toString());
        assertThat(field.select("[type=checkbox]").attr("name")).isEqualTo("foto-weg");
        assertThat(field.select(".tick").text()).isEqualTo("Haal deze foto weg");
        assertThat(field.expectFirst("[type=text]").attr("value")).isEqualTo(ALT);
    }

    @Test
    void whatIsWrongStandsAtItsQuestion() {
        var field = drawn(PhotoForm.empty(), Map.of(PhotoForm.FILE, "Kies een andere.", "naam", "Hoe heet je?"));

        assertThat(field.select(".wrong").text()).isEqualTo("Kies een andere.");
        assertThat(field.expectFirst("[type=file]").attr("aria-describedby"))
                .isEqualTo(field.expectFirst(".wrong").id());
    }

    @Test
    void whatNobodySentIsNoPhotoAndNothingIsWrong() throws IOException {
        assertThat(take(PhotoForm.empty(), new byte[0])).isEqualTo(new Answer(NO_PHOTO, PhotoForm.empty(), Map.of()));
        assertThat(intake.take(PhotoForm.empty(), null, NO_PHOTO, Optional.empty(), TEXTS)
                        .photo())
                .isEmpty();
    }

    @Test
    void aPhotoWithItsWordsCanBeUsed() throws IOException {
        var answer = take(form("", ALT, false), SamplePhotos.jpeg(10, 10));

        assertThat(answer.wrong()).isEmpty();
        assertThat(photos.use(answer.photo().orElseThrow())).isTrue();
        assertThat(photos.find(answer.photo().orElseThrow()).flatMap(Photo::alt))
                .contains(new AltText(ALT));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 201})
    void withoutWordsItIsKeptAndAskedForAgain(int letters) throws IOException {
        var answer = take(form("", "x".repeat(letters), false), SamplePhotos.jpeg(10, 10));

        assertThat(answer.wrong()).containsOnlyKeys(PhotoForm.ALT);
        assertThat(answer.form().photo()).isEqualTo(answer.photo()).isPresent();
        var again = intake.take(form(answer.form().kept(), ALT, false), null, NO_PHOTO, Optional.empty(), TEXTS);
        assertThat(again.wrong()).isEmpty();
        assertThat(again.photo()).isEqualTo(answer.photo());
    }

    @Test
    void aNewOneTakesThePlaceOfTheOneBefore() throws IOException {
        var before = taken();

        var answer = take(form(before, ALT, true), SamplePhotos.jpeg(10, 10));

        assertThat(answer.photo()).isPresent().isNotEqualTo(Optional.of(before));
        assertThat(photos.find(before)).isEmpty();
    }

    @Test
    void aNewOneThatIsRefusedLeavesTheOneBefore() throws IOException {
        var before = taken();

        var answer = take(form(before, ALT, false), new byte[] {1});

        assertThat(answer.photo()).contains(before);
        assertThat(answer.wrong()).containsOnlyKeys(PhotoForm.FILE);
    }

    @Test
    void itIsTakenAwayWithATick() throws IOException {
        var before = taken();

        assertThat(take(form(before, ALT, true), new byte[0]))
                .isEqualTo(new Answer(NO_PHOTO, form("", ALT, false), Map.of()));
        assertThat(photos.find(before)).isEmpty();
    }

    @Test
    void aPhotoThatWentMeanwhileIsAskedForAgain() throws IOException {
        var answer = take(form(UUID.randomUUID(), ALT, false), new byte[0]);

        assertThat(answer.wrong()).isEqualTo(Map.of(PhotoForm.FILE, "Je foto is er niet meer. Kies hem nog een keer."));
        assertThat(answer.form().kept()).isEmpty();
    }

    @Test
    void nobodyChangesThePhotoOfAnother() throws IOException {
        var anothers = used();

        assertThat(take(form(anothers, "Iets lelijks", false), new byte[0]).photo())
                .isEmpty();
        assertThat(take(form(anothers, ALT, true), new byte[0]).photo()).isEmpty();
        assertThat(photos.find(anothers).flatMap(Photo::alt)).contains(new AltText(ALT));
    }

    @Test
    void onesOwnIsToldAnewAndStaysUntilItIsReleased() throws IOException {
        var own = used();

        var told = intake.take(form(own, "Een mees", false), null, Optional.of(own), Optional.empty(), TEXTS);
        var away = intake.take(form(own, "", true), null, Optional.of(own), Optional.empty(), TEXTS);

        assertThat(told.photo()).contains(own);
        assertThat(photos.find(own).flatMap(Photo::alt)).contains(new AltText("Een mees"));
        assertThat(away.photo()).isEmpty();
        assertThat(photos.find(own)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void eachRefusalTellsWhatToDo(Refusal refusal) {
        for (var texts : List.of(TEXTS, Texts.in(java.util.Locale.ENGLISH))) {
            assertThat(texts.get("photo.refused." + refusal)).containsPattern("(Kies|kies|Choose|choose)");
        }
    }
}
