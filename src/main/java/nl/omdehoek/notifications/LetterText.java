package nl.omdehoek.notifications;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import nl.omdehoek.notifications.Letter.Fact;
import nl.omdehoek.notifications.Letter.Heading;
import nl.omdehoek.notifications.Letter.Item;
import nl.omdehoek.notifications.Letter.Items;
import nl.omdehoek.notifications.Letter.Part;
import nl.omdehoek.notifications.Letter.Sentence;
import nl.omdehoek.notifications.Letter.Way;
import nl.omdehoek.wording.Origin;
import nl.omdehoek.wording.Texts;
import org.springframework.stereotype.Component;

/** Puts a letter on paper: as plain text, which every mail reader shows, and as plain HTML with the same words. */
@Component
class LetterText {

    private final Origin origin;
    private final LetterHtml html;

    LetterText(Origin origin, LetterHtml html) {
        this.origin = origin;
        this.html = html;
    }

    String plain(Letter letter, Recipient to) {
        var parts = letter.parts().stream().map(it -> part(it, to.texts())).collect(joining("\n\n"));
        return greeting(to) + "\n\n" + parts + "\n\n" + closing(letter, to.texts()) + stop(letter, to.texts());
    }

    String html(Letter letter, Recipient to) {
        return html.of(letter, to.texts(), greeting(to), closing(letter, to.texts()));
    }

    /** What counts most, in the few words that go into a text to a telephone. */
    String brief(Letter letter, Texts texts) {
        var facts = letter.parts().stream()
                .flatMap(it -> it instanceof Fact fact ? Stream.of(fact.text()) : Stream.empty());
        return Stream.of(Stream.of(letter.subject()), facts, Stream.of(texts.get("portal.name")))
                .flatMap(it -> it)
                .collect(joining(". "));
    }

    private String part(Part part, Texts texts) {
        return switch (part) {
            case Sentence sentence -> sentence.text();
            case Fact fact -> "* " + fact.text();
            case Way way -> way.text() + ":\n" + origin.to(way.path());
            case Heading heading ->
                heading.text() + "\n" + "-".repeat(heading.text().length());
            case Items items ->
                items.items().stream().map(it -> item(it, texts)).collect(joining("\n\n"));
        };
    }

    private String item(Item item, Texts texts) {
        var title = item.example() ? texts.get("example.title", item.title()) : item.title();
        return title + "\n" + String.join(" · ", item.facts()) + "\n" + origin.to(item.path());
    }

    private static String greeting(Recipient to) {
        return to.texts().get("mail.greeting", to.person().name().text());
    }

    private static String closing(Letter letter, Texts texts) {
        var from = letter.from();
        return from == null
                ? texts.get("mail.closing")
                : texts.get(
                        "mail.closing.from",
                        from.example() ? texts.get("example.title", from.name()) : from.name(),
                        from.organisation().isBlank() ? texts.get("portal.name") : from.organisation());
    }

    private String stop(Letter letter, Texts texts) {
        var path = letter.stop();
        return path == null ? "" : "\n\n-- \n" + texts.get("mail.stop") + "\n" + origin.to(path);
    }
}
