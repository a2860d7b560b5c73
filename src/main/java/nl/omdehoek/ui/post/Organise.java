package nl.omdehoek.ui.post;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.activities.Activity;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Organising;
import nl.omdehoek.drafts.DraftKind;
import nl.omdehoek.initiatives.Initiative;
import nl.omdehoek.initiatives.InitiativePost;
import nl.omdehoek.initiatives.InitiativeRegister;
import nl.omdehoek.initiatives.Starting;
import nl.omdehoek.listing.ColleagueTexts;
import nl.omdehoek.listing.Exchange;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.Listing;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.ListingPhotos;
import nl.omdehoek.listing.Publication;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.photos.AltText;
import nl.omdehoek.photos.PhotoSize;
import nl.omdehoek.shelf.Recipe;
import nl.omdehoek.ui.find.ForColleagues;
import nl.omdehoek.ui.find.Previews;
import nl.omdehoek.ui.photo.PhotoForm;
import nl.omdehoek.ui.photo.PhotoImage;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;

/** "Ik wil iets organiseren": what, where, when, and whom to ask for; of a group or an organisation who they are. */
@Order(1)
@org.springframework.stereotype.Component
class Organise implements Questionnaire {

    private final OrganiseReader read;
    private final Organising organising;
    private final Starting starting;
    private final Agenda agenda;
    private final InitiativeRegister initiatives;
    private final Keepers keepers;
    private final ListingPhotos photos;
    private final ColleagueTexts colleagueTexts;
    private final Previews previews;

    Organise(
            OrganiseReader read,
            Organising organising,
            Starting starting,
            Agenda agenda,
            InitiativeRegister initiatives,
            Keepers keepers,
            ListingPhotos photos,
            ColleagueTexts colleagueTexts,
            Previews previews) {
        this.read = read;
        this.organising = organising;
        this.starting = starting;
        this.agenda = agenda;
        this.initiatives = initiatives;
        this.keepers = keepers;
        this.photos = photos;
        this.colleagueTexts = colleagueTexts;
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
        return List.of(WhatQuestion.TITLE, TellMoreQuestion.SUMMARY, GroupQuestion.NAME);
    }

    @Override
    public String icon() {
        return "people";
    }

    @Override
    public List<Question> needed() {
        return List.of(read.what, read.where, read.when, read.who, read.group, read.organisation);
    }

    @Override
    public List<Question> more() {
        return List.of(read.more, read.photo, read.supplies, read.colleague);
    }

    @Override
    public Component preview(Answers answers, Optional<Person> writer, Texts texts) {
        var greeter = read.who.told(answers, writer, texts);
        var here = read.where.here(answers);
        var organisation = answers.one(OrganisationQuestion.NAME).filter(_ -> read.organisation.applies(answers));
        var preview = read.isWithoutDay(answers)
                ? previews.of(starting.preview(initiative(answers, null)), greeter, organisation, here, texts)
                : previews.of(
                        organising.preview(read.activity(answers, null, null, exchange(answers))),
                        greeter,
                        organisation,
                        here,
                        texts);
        read.photo.photo(answers).ifPresent(it -> preview.add(new PhotoImage(it, PhotoSize.LARGE)));
        ForColleagues.of(answers.get(ColleagueQuestion.WORDS), texts).ifPresent(preview::add);
        var all = new Div(preview);
        if (read.hasGroup(answers)) {
            var group = starting.preview(read.group(answers));
            all.add(previews.of(group, greeter, Optional.empty(), here, texts));
        }
        return all;
    }

    @Override
    public FirstName writer(Answers answers) {
        return new FirstName(answers.get(WhoQuestion.NAME));
    }

    @Override
    public boolean isPostedBefore(Answers answers, PersonId writer) {
        if (answers.has(Answers.ABOUT)) {
            return false;
        }
        return read.isWithoutDay(answers)
                ? keepers.keptBy(writer, ListingKind.INITIATIVE).stream()
                        .flatMap(it -> initiatives.get(it).stream())
                        .anyMatch(it -> isCalled(it.listing(), answers))
                : keepers.keptBy(writer, ListingKind.ACTIVITY).stream()
                        .flatMap(it -> agenda.get(it).stream())
                        .filter(it -> isCalled(it.listing(), answers))
                        .anyMatch(it -> it.schedule().equals(read.when.schedule(answers)));
    }

    private static boolean isCalled(Listing listing, Answers answers) {
        return listing.publication() != Publication.ENDED
                && listing.title().equalsIgnoreCase(answers.get(WhatQuestion.TITLE));
    }

    @Override
    public void post(Answers answers, PersonId writer) {
        var about = answers.one(Answers.ABOUT).map(ListingId::new);
        if (about.isEmpty()) {
            postNew(answers, writer);
        } else if (read.isWithoutDay(answers)) {
            starting.change(about.get(), initiative(answers, null), writer);
        } else {
            organising.change(about.get(), read.activity(answers, null, null, exchange(answers)), writer);
        }
    }

    private void postNew(Answers answers, PersonId writer) {
        var where = read.where.here(answers).neighbourhood();
        var organisation =
                read.organisation.organisation(answers, where, writer).orElse(null);
        if (read.isWithoutDay(answers)) {
            starting.start(initiative(answers, organisation), writer);
        } else {
            var group = read.hasGroup(answers) ? starting.start(read.group(answers), writer) : null;
            organising.post(read.activity(answers, organisation, group, Exchange.NONE), writer);
        }
    }

    private InitiativePost initiative(Answers answers, @Nullable ListingId organisation) {
        return read.initiative(answers, organisation, read.group.bearers(answers), exchange(answers));
    }

    /** What stands there already. */
    private Exchange exchange(Answers answers) {
        return answers.one(Answers.ABOUT)
                .map(ListingId::new)
                .flatMap(it -> agenda.get(it)
                        .map(Activity::listing)
                        .or(() -> initiatives.get(it).map(Initiative::listing)))
                .map(Listing::exchange)
                .orElse(Exchange.NONE);
    }

    @Override
    public Optional<Answers> answersOf(ListingId id, PersonId keeper) {
        return agenda.get(id)
                .filter(it -> keepers.isKeeper(keeper, it.kind(), id))
                .flatMap(it -> read.when
                        .answersOf(it.schedule())
                        .map(answers -> answers.with(answersOf(it.kind(), id, it.listing(), it.place()))))
                .or(() -> initiatives
                        .get(id)
                        .filter(it -> keepers.isKeeper(keeper, it.kind(), id))
                        .map(this::answersOf));
    }

    private Answers answersOf(Initiative it) {
        var isGroup =
                !it.bearers().keyPeople().isEmpty() || !it.bearers().standIn().isEmpty();
        return (isGroup ? read.group.answersOf(it.bearers()) : Answers.NONE)
                .with(answersOf(it.kind(), it.id(), it.listing(), it.place()))
                .with(Map.of(WhenQuestion.NO_DAY, "ja"));
    }

    private Map<String, String> answersOf(ListingKind kind, ListingId id, Listing listing, @Nullable ListingId place) {
        return read.where
                .answersOf(listing.location(), place)
                .with(read.more.answersOf(listing).all())
                .with(read.supplies.answersOf(listing.exchange()).all())
                .with(photo(kind, id))
                .with(Map.of(ColleagueQuestion.WORDS, colleagueTexts.of(kind, id)))
                .with(Map.of(WhatQuestion.TITLE, listing.title(), Answers.ABOUT, id.value()))
                .all();
    }

    private Map<String, String> photo(ListingKind kind, ListingId id) {
        return photos.of(kind, id)
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
}
