package nl.omdehoek.journeys;

import static nl.omdehoek.journeys.Correspondence.connecting;
import static nl.omdehoek.journeys.Correspondence.letter;
import static nl.omdehoek.journeys.Correspondence.reader;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.Claim;
import nl.omdehoek.listing.ClaimSubmission;
import nl.omdehoek.listing.Claimant;
import nl.omdehoek.listing.Claims;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.moderation.Grounds;
import nl.omdehoek.moderation.Review;
import nl.omdehoek.moderation.ReviewSubmission;
import nl.omdehoek.moderation.Reviews;
import nl.omdehoek.notifications.ShownLetters.Shown;
import nl.omdehoek.people.PersonId;

/** How the letters between who posts something, or asks to keep it, and who decides about that come about. */
final class JudgeCorrespondence {

    static final Map<String, Function<Locale, Shown>> LETTERS = Map.of(
            "REVIEW", JudgeCorrespondence::review,
            "DECISION", JudgeCorrespondence::decision,
            "CLAIM", JudgeCorrespondence::claim,
            "CLAIM_DECIDED", JudgeCorrespondence::claimDecided);

    /** Nobody else connects there. */
    private static final NeighbourhoodCode WHERE = new NeighbourhoodCode("BU94990001");

    private JudgeCorrespondence() {}

    private static PersonId somebody(String name) {
        return new Guests(Portal.running()).somebody(name);
    }

    private static Reviews reviews() {
        return Portal.running().part(Reviews.class);
    }

    private static Review posted(PersonId author) {
        var subject = new Subject(
                ListingKind.ACTIVITY.name(),
                ListingId.of("test", UUID.randomUUID().toString()).value());
        reviews().submitAgain(new ReviewSubmission(subject, WHERE, author, Set.of(), "Koffie op het plein"));
        return reviews().of(author).getFirst();
    }

    private static Shown review(Locale language) {
        return connecting(reader(language), WHERE, reader -> {
            var review = posted(somebody("Gijs"));
            var letter = letter(reader, language, "Er wacht iets op je", "Something waits for you");
            reviews().withdraw(review.subject());
            return letter;
        });
    }

    private static Shown decision(Locale language) {
        var reader = reader(language);
        var review = posted(reader.id());
        connecting(
                somebody("Marloes"),
                WHERE,
                it -> reviews().askChange(review.id(), new Grounds("Zeg ook hoe laat het is."), it));
        return letter(reader, language, "Pas je nog iets aan?", "Will you change something?");
    }

    private static Claims claims() {
        return Portal.running().part(Claims.class);
    }

    /** In Beesd. */
    private static ListingId place() {
        return ListingId.endOf(PublicPage.listing("plek").path().replaceAll("\\?.*", ""))
                .orElseThrow();
    }

    private static NeighbourhoodCode itsNeighbourhood() {
        return claims().find(ListingKind.PLACE, place())
                .orElseThrow()
                .listing()
                .location()
                .neighbourhood();
    }

    private static Claim asked(PersonId by) {
        return claims().claim(
                        new ClaimSubmission(ListingKind.PLACE, place(), "Ik heb de sleutel.", UUID.randomUUID()),
                        new Claimant.Known(by))
                .orElseThrow()
                .claim();
    }

    private static void refuse(Claim claim, PersonId by) {
        claims().refuse(claim.id(), new Grounds("De stichting kent je nog niet. Bel haar eens."), by);
    }

    private static Shown claim(Locale language) {
        return connecting(reader(language), itsNeighbourhood(), reader -> {
            var claim = asked(somebody("Gijs"));
            var letter = letter(reader, language, "Er wacht iets op je", "Something waits for you");
            refuse(claim, reader.id());
            return letter;
        });
    }

    private static Shown claimDecided(Locale language) {
        var reader = reader(language);
        var claim = asked(reader.id());
        connecting(somebody("Marloes"), claim.where(), it -> {
            refuse(claim, it);
            return List.of();
        });
        return letter(reader, language, "Over je vraag om beheerder te worden", "About your question to become keeper");
    }
}
