package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.drafts.DraftKind;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.Wording;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.places.Place;
import nl.omdehoek.places.PlaceTip;
import nl.omdehoek.places.Telling;
import nl.omdehoek.ui.find.Previews;
import nl.omdehoek.wording.Texts;
import org.springframework.core.annotation.Order;

/** "Ik weet een plek": what it is called and what sort it is, where, and who tells of it. */
@Order(4)
@org.springframework.stereotype.Component
class TellPlace implements Questionnaire {

    static final String WORD = "plek";

    private final PlaceNameQuestion name = new PlaceNameQuestion();
    private final PlaceSpotQuestion spot;
    private final TellerQuestion who = new TellerQuestion();
    private final OpenQuestion open = new OpenQuestion();
    private final TellMoreQuestion more = new TellMoreQuestion("post.more.doing");
    private final LikePlaces like;
    private final Telling telling;
    private final Previews previews;

    TellPlace(PlaceSpotQuestion spot, LikePlaces like, Telling telling, Previews previews) {
        this.spot = spot;
        this.like = like;
        this.telling = telling;
        this.previews = previews;
    }

    @Override
    public DraftKind kind() {
        return DraftKind.PLACE;
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String icon() {
        return "pin";
    }

    @Override
    public List<String> texts() {
        return List.of(PlaceNameQuestion.NAME, OpenQuestion.OPEN, TellMoreQuestion.SUMMARY);
    }

    @Override
    public List<Question> needed() {
        return List.of(name, spot, who);
    }

    @Override
    public List<Question> more() {
        return List.of(open, more);
    }

    @Override
    public Component preview(Answers answers, Optional<Person> writer, Texts texts) {
        var whole = new Div();
        if (!answers.has(Answers.ABOUT)) {
            whole.add(like.of(answers.get(PlaceNameQuestion.NAME), spot.here(answers), texts));
        }
        whole.add(previews.of(telling.preview(read(answers)), texts));
        return whole;
    }

    @Override
    public FirstName writer(Answers answers) {
        return new FirstName(answers.get(TellerQuestion.NAME));
    }

    @Override
    public void post(Answers answers, PersonId writer) {
        answers.one(Answers.ABOUT)
                .map(ListingId::new)
                .ifPresentOrElse(
                        it -> telling.change(it, read(answers), writer), () -> telling.tell(read(answers), writer));
    }

    @Override
    public Optional<Answers> answersOf(ListingId id, PersonId teller) {
        return telling.theirs(id, teller).map(this::answersOf);
    }

    private Answers answersOf(Place place) {
        var listing = place.listing();
        return new Answers(spot.answersOf(listing.location()))
                .with(more.answersOf(listing).all())
                .with(Map.of(
                        PlaceNameQuestion.NAME, listing.title(),
                        PlaceNameQuestion.SORT, place.kindOfPlace().word(),
                        OpenQuestion.OPEN, OpenQuestion.read(listing.wording().text()),
                        Answers.ABOUT, place.id().value()));
    }

    private PlaceTip read(Answers answers) {
        return new PlaceTip(
                new Wording(
                        answers.get(PlaceNameQuestion.NAME),
                        answers.get(TellMoreQuestion.SUMMARY),
                        OpenQuestion.written(answers.get(OpenQuestion.OPEN))),
                name.kind(answers),
                spot.spot(answers),
                more.themes(answers),
                more.welcome(answers));
    }
}
