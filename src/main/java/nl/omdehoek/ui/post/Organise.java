package nl.omdehoek.ui.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.activities.ActivityPost;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Organising;
import nl.omdehoek.drafts.DraftKind;
import nl.omdehoek.listing.Exchange;
import nl.omdehoek.listing.Layer;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Wording;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.ui.find.Preview;
import nl.omdehoek.ui.find.Previews;
import nl.omdehoek.wording.Texts;
import org.springframework.stereotype.Component;

/** "Ik wil iets organiseren": what, where, when, and whom to ask for. */
@Component
class Organise implements Questionnaire {

    private final WhatQuestion what = new WhatQuestion();
    private final WhereQuestion where;
    private final WhenQuestion when;
    private final WhoQuestion who = new WhoQuestion();
    private final TellMoreQuestion more = new TellMoreQuestion();
    private final Organising organising;
    private final Agenda agenda;
    private final Previews previews;

    Organise(WhereQuestion where, WhenQuestion when, Organising organising, Agenda agenda, Previews previews) {
        this.agenda = agenda;
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
    public ListingKind listing() {
        return ListingKind.ACTIVITY;
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
        return List.of(more);
    }

    @Override
    public Preview preview(Answers answers, Optional<Person> writer, Texts texts) {
        return previews.of(
                organising.preview(read(answers)), who.told(answers, writer, texts), where.here(answers), texts);
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
    public Optional<Answers> answersOf(ListingId id) {
        return agenda.get(id)
                .flatMap(activity -> when.answersOf(activity.schedule())
                        .map(it -> it.with(where.answersOf(activity.listing().location(), activity.place())
                                        .all())
                                .with(more.answersOf(activity.listing()).all())
                                .with(Map.of(
                                        WhatQuestion.TITLE, activity.listing().title(), Answers.ABOUT, id.value()))));
    }

    private ActivityPost read(Answers answers) {
        return new ActivityPost(
                new Wording(answers.get(WhatQuestion.TITLE), answers.get(TellMoreQuestion.SUMMARY), ""),
                more.themes(answers),
                Layer.INFORMAL,
                where.spot(answers),
                when.schedule(answers),
                true,
                more.welcome(answers),
                Exchange.NONE,
                null,
                false);
    }
}
