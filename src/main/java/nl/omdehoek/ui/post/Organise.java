package nl.omdehoek.ui.post;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.activities.ActivityPost;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Organising;
import nl.omdehoek.drafts.DraftKind;
import nl.omdehoek.listing.Exchange;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.Layer;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.ListingPhotos;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.listing.Wording;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.photos.AltText;
import nl.omdehoek.photos.Photo;
import nl.omdehoek.photos.PhotoSize;
import nl.omdehoek.shelf.Recipe;
import nl.omdehoek.shelf.Recipes;
import nl.omdehoek.ui.find.Previews;
import nl.omdehoek.ui.photo.PhotoForm;
import nl.omdehoek.ui.photo.PhotoImage;
import nl.omdehoek.wording.Texts;
import org.springframework.core.annotation.Order;

/** "Ik wil iets organiseren": what, where, when, and whom to ask for. */
@Order(1)
@org.springframework.stereotype.Component
class Organise implements Questionnaire {

    private final WhatQuestion what = new WhatQuestion();
    private final WhereQuestion where;
    private final WhenQuestion when;
    private final WhoQuestion who = new WhoQuestion();
    private final TellMoreQuestion more = new TellMoreQuestion();
    private final Organising organising;
    private final Agenda agenda;
    private final Keepers keepers;
    private final Recipes recipes;
    private final PhotoQuestion photo;
    private final ListingPhotos photos;
    private final Previews previews;

    Organise(
            WhereQuestion where,
            WhenQuestion when,
            Organising organising,
            Agenda agenda,
            Keepers keepers,
            Recipes recipes,
            PhotoQuestion photo,
            ListingPhotos photos,
            Previews previews) {
        this.agenda = agenda;
        this.keepers = keepers;
        this.recipes = recipes;
        this.photo = photo;
        this.photos = photos;
        this.where = where;
        this.when = when;
        this.organising = organising;
        this.previews = previews;
    }

    @Override
    public DraftKind kind() {
        return DraftKind.ORGANISE;
    }

    @Override
    public String word() {
        return "organiseren";
    }

    @Override
    public List<String> texts() {
        return List.of(WhatQuestion.TITLE, TellMoreQuestion.SUMMARY);
    }

    @Override
    public String icon() {
        return "people";
    }

    @Override
    public List<Question> needed() {
        return List.of(what, where, when, who);
    }

    @Override
    public List<Question> more() {
        return List.of(more, photo);
    }

    @Override
    public Component preview(Answers answers, Optional<Person> writer, Texts texts) {
        var preview = previews.of(
                organising.preview(read(answers)), who.told(answers, writer, texts), where.here(answers), texts);
        photo.photo(answers).ifPresent(it -> preview.add(new PhotoImage(it, PhotoSize.LARGE)));
        return preview;
    }

    @Override
    public FirstName writer(Answers answers) {
        return new FirstName(answers.get(WhoQuestion.NAME));
    }

    @Override
    public void post(Answers answers, PersonId writer) {
        answers.one(Answers.ABOUT)
                .map(ListingId::new)
                .ifPresentOrElse(
                        it -> organising.change(it, read(answers), writer),
                        () -> organising.post(read(answers), writer));
    }

    @Override
    public Optional<Answers> answersOf(ListingId id, PersonId keeper) {
        return agenda.get(id)
                .filter(it -> keepers.isKeeper(keeper, it.kind(), id))
                .flatMap(activity -> when.answersOf(activity.schedule())
                        .map(it -> it.with(where.answersOf(activity.listing().location(), activity.place())
                                        .all())
                                .with(more.answersOf(activity.listing()).all())
                                .with(photo(id))
                                .with(Map.of(
                                        WhatQuestion.TITLE, activity.listing().title(), Answers.ABOUT, id.value()))));
    }

    private Map<String, String> photo(ListingId id) {
        return photos.of(ListingKind.ACTIVITY, id)
                .map(it -> Map.of(
                        PhotoQuestion.PHOTO,
                        it.id().toString(),
                        PhotoForm.ALT,
                        it.alt().map(AltText::text).orElse("")))
                .orElse(Map.of());
    }

    @Override
    public Answers borrowed(Recipe recipe) {
        return new Answers(Map.of(
                WhatQuestion.TITLE, recipe.title(),
                TellMoreQuestion.SUMMARY, recipe.draftSummary(),
                TellMoreQuestion.THEME,
                        recipe.themes().stream().map(Theme::word).collect(joining(",")),
                Answers.RECIPE, recipe.key()));
    }

    /** Whose idea it was, where it was borrowed. */
    private String credit(Answers answers) {
        return answers.one(Answers.RECIPE)
                .flatMap(recipes::find)
                .map(it -> it.source().credit() + ".")
                .orElse("");
    }

    private ActivityPost read(Answers answers) {
        return new ActivityPost(
                new Wording(answers.get(WhatQuestion.TITLE), answers.get(TellMoreQuestion.SUMMARY), credit(answers)),
                more.themes(answers),
                Layer.INFORMAL,
                where.spot(answers),
                when.schedule(answers),
                true,
                more.welcome(answers),
                Exchange.NONE,
                null,
                photo.photo(answers).map(Photo::id),
                false);
    }
}
