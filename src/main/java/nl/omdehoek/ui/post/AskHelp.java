package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.drafts.DraftKind;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.help.Request;
import nl.omdehoek.help.RequestDesk;
import nl.omdehoek.help.Requesting;
import nl.omdehoek.listing.Approximation;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.messages.OldEnough;
import nl.omdehoek.people.ConnectorRegister;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.PhoneNumbers;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.HereFinder;
import nl.omdehoek.wording.Texts;
import org.springframework.core.annotation.Order;

/** "Ik zoek hulp": to who connects there, in private, and to nobody else unless the asker says so. */
@Order(3)
@org.springframework.stereotype.Component
class AskHelp implements Questionnaire {

    /** The id of the public offer that is asked for; no question asks it. */
    static final String OFFER = "aanbod";

    private final AnsweredQuestion around;
    private final TaskQuestion task = new TaskQuestion("vraag", Request.LONGEST);
    private final TimeQuestion time;
    private final WishQuestion wish = new WishQuestion();
    private final AgeQuestion who;
    private final Requesting requesting;
    private final PhoneNumbers telephones;
    private final Neighbourhoods neighbourhoods;
    private final Clock clock;

    AskHelp(
            HereFinder hereFinder,
            RequestDesk desk,
            ConnectorRegister connectors,
            OldEnough oldEnough,
            Requesting requesting,
            PhoneNumbers telephones,
            Neighbourhoods neighbourhoods,
            Clock clock) {
        this.around = new AnsweredQuestion(hereFinder, desk, connectors);
        this.time = new TimeQuestion(clock);
        this.who = new AgeQuestion(oldEnough, true);
        this.requesting = requesting;
        this.telephones = telephones;
        this.neighbourhoods = neighbourhoods;
        this.clock = clock;
    }

    @Override
    public DraftKind kind() {
        return DraftKind.REQUEST;
    }

    @Override
    public String word() {
        return "hulp";
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
        return "talk";
    }

    @Override
    public List<Question> needed() {
        return List.of(around, task, time, wish, who);
    }

    @Override
    public List<Question> more() {
        return List.of();
    }

    @Override
    public Component preview(Answers answers, Optional<Person> writer, Texts texts) {
        return new Summary()
                .fact("talk", texts.get("post.task"), task.told(answers, writer, texts))
                .fact("heart", texts.get("post.task.words.vraag"), answers.get(TaskQuestion.WORDS))
                .fact("pin", texts.get("about.where"), around.told(answers, writer, texts))
                .fact("clock", texts.get("post.help.long"), time.told(answers, writer, texts))
                .fact("key", texts.get("post.wish"), wish.told(answers, writer, texts))
                .fact("phone", texts.get("post.ring"), answers.get(AgeQuestion.TELEPHONE))
                .fact("mine", texts.get("join.name"), who.told(answers, writer, texts));
    }

    @Override
    public FirstName writer(Answers answers) {
        return new FirstName(answers.get(AgeQuestion.NAME));
    }

    @Override
    public boolean isPostedBefore(Answers answers, PersonId writer) {
        return requesting.of(writer).stream()
                .filter(Request::isOpen)
                .anyMatch(it -> it.task() == task.task(answers)
                        && it.words().equals(answers.get(TaskQuestion.WORDS))
                        && Objects.equals(it.on(), TimeQuestion.day(answers)));
    }

    @Override
    public void post(Answers answers, PersonId writer) {
        who.telephone(answers).ifPresent(it -> telephones.keep(writer, it));
        var request = request(answers, writer);
        answers.one(OFFER)
                .flatMap(ListingId::endOf)
                .ifPresentOrElse(it -> requesting.request(request, it), () -> requesting.request(request));
    }

    /** Where it is, also where nobody answers. */
    Optional<Here> found(Answers answers) {
        return around.found(answers);
    }

    /** What was answered, as asked by this person; only of answers that will do. */
    Request request(Answers answers, PersonId writer) {
        var here = around.here(answers);
        var neighbourhood = neighbourhoods.neighbourhood(here.neighbourhood()).orElseThrow();
        return new Request(
                UUID.randomUUID(),
                writer,
                task.task(answers),
                answers.get(TaskQuestion.WORDS),
                here.neighbourhood(),
                Approximation.of(here.point(), neighbourhood),
                TimeQuestion.day(answers),
                TimeQuestion.isWeekly(answers),
                TimeQuestion.length(answers),
                TimeQuestion.isAtHome(answers),
                WishQuestion.isFromOutside(answers),
                WishQuestion.wish(answers),
                answers.get(AgeQuestion.RING_AT),
                Set.of("nl"),
                LocalDate.now(clock),
                null);
    }
}
