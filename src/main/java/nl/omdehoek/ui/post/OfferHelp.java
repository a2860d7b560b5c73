package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omdehoek.drafts.DraftKind;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.help.Offer;
import nl.omdehoek.help.Showing;
import nl.omdehoek.help.Volunteering;
import nl.omdehoek.listing.Approximation;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.messages.OldEnough;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PersonId;
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
    private final Volunteering volunteering;
    private final Showing showing;
    private final Neighbourhoods neighbourhoods;
    private final Clock clock;

    OfferHelp(
            HereFinder hereFinder,
            OldEnough oldEnough,
            Volunteering volunteering,
            Showing showing,
            Neighbourhoods neighbourhoods,
            Clock clock) {
        this.around = new AroundQuestion(hereFinder, true);
        this.who = new AgeQuestion(oldEnough, false);
        this.volunteering = volunteering;
        this.showing = showing;
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
        return List.of(TaskQuestion.WORDS);
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
        return List.of();
    }

    @Override
    public Component preview(Answers answers, Optional<Person> writer, Texts texts) {
        return new Summary()
                .fact("heart", texts.get("post.task"), task.told(answers, writer, texts))
                .fact("talk", texts.get("post.task.words.helpen"), answers.get(TaskQuestion.WORDS))
                .fact("pin", texts.get("about.where"), around.told(answers, writer, texts))
                .fact("clock", texts.get("post.ask.draagkracht"), carry.told(answers, writer, texts))
                .fact("mine", texts.get("join.name"), who.told(answers, writer, texts));
    }

    @Override
    public FirstName writer(Answers answers) {
        return new FirstName(answers.get(AgeQuestion.NAME));
    }

    @Override
    public void post(Answers answers, PersonId writer) {
        var here = around.here(answers);
        var neighbourhood = neighbourhoods.neighbourhood(here.neighbourhood()).orElseThrow();
        var id = ListingId.random();
        volunteering.offer(
                new Offer(
                        id,
                        writer,
                        task.task(answers),
                        answers.get(TaskQuestion.WORDS),
                        here.neighbourhood(),
                        Approximation.of(here.point(), neighbourhood),
                        around.reach(answers),
                        carry.days(answers),
                        Set.of("nl"),
                        LocalDate.now(clock)),
                carry.capacity(answers));
        answers.one(HelpPages.FOR).flatMap(Typed::uuid).ifPresent(it -> showing.answer(writer, it, id));
    }
}
