package nl.omdehoek.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.listing.Freshness;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.people.ConnectorRegister;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.search.Card;
import nl.omdehoek.wording.Addresses;
import org.springframework.stereotype.Component;

/** "Deze week om de hoek": what there is near, in the name of the connector there. With nothing new there is no letter. */
@Component
class DigestLetter implements LetterWriter {

    private final Digests digests;
    private final DigestFinds finds;
    private final Neighbourhoods neighbourhoods;
    private final ConnectorRegister connectors;
    private final Grants grants;

    DigestLetter(
            Digests digests,
            DigestFinds finds,
            Neighbourhoods neighbourhoods,
            ConnectorRegister connectors,
            Grants grants) {
        this.digests = digests;
        this.finds = finds;
        this.neighbourhoods = neighbourhoods;
        this.connectors = connectors;
        this.grants = grants;
    }

    @Override
    public MailKind kind() {
        return MailKind.DIGEST;
    }

    @Override
    public Optional<Letter> write(Recipient to, String about) {
        return digests.of(to.person().id())
                .flatMap(choice -> Corner.of(choice.area(), neighbourhoods).flatMap(it -> write(to, choice, it)));
    }

    private Optional<Letter> write(Recipient to, DigestChoice choice, Corner corner) {
        var found = finds.of(to.person().id(), choice, corner);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var texts = to.texts();
        var letter = Letter.about(texts.get("mail.digest.subject"))
                .saying(texts.get(
                        "mail.digest.what", corner.name(), choice.reach().metres() / 1000));
        letter = listing(
                letter,
                texts.get("mail.digest.join"),
                found.activities().stream()
                        .map(it -> item(to, corner, it, when(to, found, it)))
                        .toList());
        letter = listing(
                letter,
                texts.get("mail.digest.new"),
                found.newcomers().stream()
                        .map(it -> item(to, corner, it, what(to, it)))
                        .toList());
        var secret = grants.give(new Grant(Grant.Kind.STOP_DIGEST, to.person().id(), ""));
        return Optional.of(letter.way(texts.get("mail.digest.all"), Addresses.near("/", choice.area()))
                .saying(texts.get("mail.digest.choose"))
                .from(connectors.of(corner.neighbourhood()))
                .stoppedAt("/mijn/nieuws/stop/" + secret)
                .telling(found.things()));
    }

    private static Letter listing(Letter letter, String heading, List<Letter.Item> items) {
        return items.isEmpty() ? letter : letter.heading(heading).listing(items);
    }

    private static Letter.Item item(Recipient to, Corner corner, Card card, String first) {
        var facts = new ArrayList<String>();
        facts.add(first);
        if (!card.spot().place().isEmpty()) {
            facts.add(card.spot().place());
        } else if (!card.spot().town().equals(corner.name())) {
            facts.add(card.spot().town());
        }
        facts.add(to.saying().distance(corner.point().distanceTo(card.spot().point())));
        if (card.confirmation().on(to.saying().now().toLocalDate(), card.kind()) == Freshness.UNCHECKED) {
            facts.add(to.texts().get("confirmed.never"));
        }
        facts.removeIf(String::isEmpty);
        var path = Addresses.listing(card.kind(), card.title(), card.id());
        return new Letter.Item(card.title(), path, facts, card.example());
    }

    private static String when(Recipient to, DigestFinds.Finds found, Card activity) {
        var date = found.date(activity).orElseThrow();
        var saying = to.saying();
        return saying.from(date.start(), date.end());
    }

    private static String what(Recipient to, Card card) {
        var what =
                card.kind() == ListingKind.INITIATIVE ? "kind.INITIATIVE" : "sort." + card.kind() + "." + card.sort();
        return to.texts().get(what);
    }
}
