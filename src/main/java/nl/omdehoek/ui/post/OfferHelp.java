package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.omdehoek.drafts.DraftKind;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.help.Advertising;
import nl.omdehoek.help.Offer;
import nl.omdehoek.help.Showing;
import nl.omdehoek.help.Volunteering;
import nl.omdehoek.listing.Approximation;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.Exchange;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.Post;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.listing.Welcome;
import nl.omdehoek.listing.Wording;
import nl.omdehoek.messages.OldEnough;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.places.Spot;
import nl.omdehoek.ui.find.Previews;
import nl.omdehoek.ui.help.HelpPages;
import nl.omdehoek.ui.kit.HereFinder;
import nl.omdehoek.ui.shell.Typed;
import nl.omdehoek.wording.Texts;
import org.springframework.core.annotation.Order;

/** "Ik bied iets aan": what, where about, how much one can carry, and by which name. */
@Order(2)
@org.springframework.stereotype.Component
class OfferHelp implements Questionnaire {

    private final TaskQuestion task = new TaskQuestion("helpen", Offer.LONGEST);
    private final AroundQuestion around;
    private final CarryQuestion carry = new CarryQuestion();
    private final AgeQuestion who;
    private final PublicQuestion shown = new PublicQuestion();
    private final WordsQuestion words = new WordsQuestion(Offer.LONGEST);
    private final OrganisationQuestion organisation;
    private final Volunteering volunteering;
    private final Showing showing;
    private final Advertising advertising;
    private final Previews previews;
    private final Neighbourhoods neighbourhoods;
    private final Clock clock;

    OfferHelp(
            HereFinder hereFinder,
            OldEnough oldEnough,
            OrganisationQuestion organisation,
            Volunteering volunteering,
            Showing showing,
            Advertising advertising,
            Previews previews,
            Neighbourhoods neighbourhoods,
            Clock clock) {
        this.around = new AroundQuestion(hereFinder, true);
        this.who = new AgeQuestion(oldEnough, false);
        this.organisation = organisation;
        this.volunteering = volunteering;
        this.showing = showing;
        this.advertising = advertising;
        this.previews = previews;
        this.neighbourhoods = neighbourhoods;
        this.clock = clock;
    }

    @Override
    public DraftKind kind() {
        return DraftKind.OFFER;
    }

    @Override
    public String word() {
        return "aanbieden";
    }

    @Override
    public boolean isPrivate() {
        return true;
    }

    @Override
    public List<String> texts() {
        return List.of(TaskQuestion.WORDS, PublicQuestion.TITLE);
    }

    @Override
    public String icon() {
        return "heart";
    }

    @Override
    public List<Question> needed() {
        return List.of(task, around, carry, who);
    }

    @Override
    public List<Question> more() {
        return List.of(shown, organisation, words);
    }

    /** Of what everybody sees only the words are changed; and whose it is matters only where everybody sees it. */
    @Override
    public Stream<Question> all(Answers answers) {
        return Questionnaire.super
                .all(answers)
                .filter(it -> !answers.has(Answers.ABOUT) || it == shown || it == words)
                .filter(it -> it != organisation || PublicQuestion.isPublic(answers));
    }

    @Override
    public Component preview(Answers answers, Optional<Person> writer, Texts texts) {
        var all = new Div();
        if (!answers.has(Answers.ABOUT)) {
            all.add(summary(answers, writer, texts));
        }
        if (PublicQuestion.isPublic(answers)) {
            all.add(
                    new H2(texts.get("post.public.looks")),
                    previews.of(
                            advertising.preview(post(answers, Optional.empty()), task.task(answers), spot(answers)),
                            organisation(answers),
                            texts));
        }
        return all;
    }

    private Optional<String> organisation(Answers answers) {
        return answers.one(OrganisationQuestion.NAME).filter(_ -> organisation.applies(answers));
    }

    private Summary summary(Answers answers, Optional<Person> writer, Texts texts) {
        return new Summary()
                .fact("heart", texts.get("post.task"), task.told(answers, writer, texts))
                .fact("talk", texts.get("post.task.words.helpen"), answers.get(TaskQuestion.WORDS))
                .fact("pin", texts.get("about.where"), around.told(answers, writer, texts))
                .fact("clock", texts.get("post.ask.draagkracht"), carry.told(answers, writer, texts))
                .fact("mine", texts.get("join.name"), who.told(answers, writer, texts))
                .fact("key", texts.get("post.ask.openbaar"), shown.told(answers, writer, texts));
    }

    @Override
    public FirstName writer(Answers answers) {
        return new FirstName(answers.get(AgeQuestion.NAME));
    }

    @Override
    public boolean isPostedBefore(Answers answers, PersonId writer) {
        return volunteering.offers(writer).stream()
                .anyMatch(it -> it.task() == task.task(answers)
                        && it.words().equals(answers.get(TaskQuestion.WORDS))
                        && it.neighbourhood().equals(around.here(answers).neighbourhood()));
    }

    @Override
    public void post(Answers answers, PersonId writer) {
        answers.one(Answers.ABOUT)
                .map(ListingId::new)
                .ifPresentOrElse(
                        it -> advertising.change(it, post(answers, Optional.empty()), spot(answers), writer),
                        () -> offer(answers, writer));
    }

    private void offer(Answers answers, PersonId writer) {
        var here = around.here(answers);
        var neighbourhood = neighbourhoods.neighbourhood(here.neighbourhood()).orElseThrow();
        var offer = new Offer(
                ListingId.random(),
                writer,
                task.task(answers),
                answers.get(TaskQuestion.WORDS),
                here.neighbourhood(),
                Approximation.of(here.point(), neighbourhood),
                around.reach(answers),
                carry.days(answers),
                Set.of("nl"),
                LocalDate.now(clock));
        volunteering.offer(offer, carry.capacity(answers));
        answers.one(HelpPages.FOR).flatMap(Typed::uuid).ifPresent(it -> showing.answer(writer, it, offer.id()));
        if (PublicQuestion.isPublic(answers)) {
            var whose = organisation.organisation(answers, here.neighbourhood(), writer);
            advertising.show(offer.id(), post(answers, whose), spot(answers), writer);
        }
    }

    private static Post post(Answers answers, Optional<ListingId> organisation) {
        return new Post(
                new Wording(answers.get(PublicQuestion.TITLE), answers.get(TaskQuestion.WORDS), ""),
                "",
                Set.of(Theme.MEETING),
                Doers.of(answers).layer(),
                organisation.orElse(null),
                Welcome.EVERYBODY,
                Exchange.NONE,
                false,
                Optional.empty(),
                false);
    }

    /** Where about, as others may know it. */
    private Spot.Around spot(Answers answers) {
        var here = around.here(answers);
        return new Spot.Around(here.point(), false, here.neighbourhood(), "", here.name(), Exactness.APPROXIMATE);
    }

    @Override
    public Optional<Answers> answersOf(ListingId id, PersonId keeper) {
        return advertising
                .shown(id, keeper)
                .map(it -> new Answers(Map.of(
                        Answers.ABOUT, id.value(),
                        TaskQuestion.TASK, it.task().word(),
                        AroundQuestion.NEAR,
                                it.listing().location().neighbourhood().value(),
                        TaskQuestion.WORDS, it.listing().wording().summary(),
                        PublicQuestion.TITLE, it.listing().title())));
    }
}
