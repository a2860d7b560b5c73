package nl.omdehoek.ui.post;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;
import nl.omdehoek.activities.ActivityPost;
import nl.omdehoek.initiatives.Bearers;
import nl.omdehoek.initiatives.InitiativePost;
import nl.omdehoek.listing.Exchange;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.Post;
import nl.omdehoek.listing.Wording;
import nl.omdehoek.photos.Photo;
import nl.omdehoek.photos.PhotoId;
import nl.omdehoek.shelf.Recipes;
import org.jspecify.annotations.Nullable;

/** Reads what somebody organises from answers that will do. */
@org.springframework.stereotype.Component
class OrganiseReader {

    final WhatQuestion what = new WhatQuestion();
    final WhereQuestion where;
    final WhenQuestion when;
    final WhoQuestion who = new WhoQuestion();
    final GroupQuestion group = new GroupQuestion();
    final OrganisationQuestion organisation;
    final TellMoreQuestion more = new TellMoreQuestion();
    final ColleagueQuestion colleague = new ColleagueQuestion();
    final SuppliesQuestion supplies = new SuppliesQuestion();
    final PhotoQuestion photo;
    private final Recipes recipes;

    OrganiseReader(
            WhereQuestion where,
            WhenQuestion when,
            OrganisationQuestion organisation,
            PhotoQuestion photo,
            Recipes recipes) {
        this.where = where;
        this.when = when;
        this.organisation = organisation;
        this.photo = photo;
        this.recipes = recipes;
    }

    /** Whether it is done together without a day: an initiative and nothing else. */
    boolean isWithoutDay(Answers answers) {
        return when.isWithoutDay(answers);
    }

    /** Whether there is a group behind it that has a page of its own. */
    boolean hasGroup(Answers answers) {
        return group.applies(answers) && !isWithoutDay(answers);
    }

    ActivityPost activity(
            Answers answers, @Nullable ListingId organisation, @Nullable ListingId initiative, Exchange before) {
        var post = post(
                answers, wording(answers), organisation, photo.photo(answers).map(Photo::id), before);
        return new ActivityPost(post, where.spot(answers), when.schedule(answers), null, initiative);
    }

    InitiativePost initiative(Answers answers, @Nullable ListingId organisation, Bearers bearers, Exchange before) {
        var post = post(
                answers, wording(answers), organisation, photo.photo(answers).map(Photo::id), before);
        return new InitiativePost(post, where.spot(answers), bearers);
    }

    /** The group behind an activity: what they do is its summary, and the photograph stands with the activity. */
    InitiativePost group(Answers answers) {
        var does = Stream.of(answers.get(WhatQuestion.TITLE), answers.get(TellMoreQuestion.SUMMARY))
                .filter(it -> !it.isEmpty())
                .collect(joining(". "));
        var wording = new Wording(
                answers.get(GroupQuestion.NAME),
                does.length() > Wording.LONGEST_SUMMARY ? answers.get(WhatQuestion.TITLE) : does,
                "");
        var post = post(answers, wording, null, Optional.empty(), Exchange.NONE);
        return new InitiativePost(post, where.spot(answers), group.bearers(answers));
    }

    private Post post(
            Answers answers,
            Wording wording,
            @Nullable ListingId organisation,
            Optional<PhotoId> shown,
            Exchange before) {
        return new Post(
                wording,
                answers.get(ColleagueQuestion.WORDS),
                more.themes(answers),
                Doers.of(answers).layer(),
                organisation,
                more.welcome(answers),
                supplies.exchange(answers, before),
                true,
                shown,
                false);
    }

    private Wording wording(Answers answers) {
        return new Wording(answers.get(WhatQuestion.TITLE), answers.get(TellMoreQuestion.SUMMARY), credit(answers));
    }

    /** Whose idea it was, where it was borrowed. */
    private String credit(Answers answers) {
        return answers.one(Answers.RECIPE)
                .flatMap(recipes::find)
                .map(it -> it.source().credit() + ".")
                .orElse("");
    }
}
