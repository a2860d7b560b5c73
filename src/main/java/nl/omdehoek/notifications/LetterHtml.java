package nl.omdehoek.notifications;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
import org.jsoup.Jsoup;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * A letter as HTML. How it looks is written into each element, as many mail readers know no style sheet; those that do know
 * one, and are dark, get other colours.
 */
@Component
class LetterHtml {

    private static final String PAGE = """
        <!doctype html>
        <html lang="%s"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark"><title>%s</title>
        <style>%s</style></head>
        <body class="paper"><div class="paper"><main>
        <p class="name">%s</p>
        <div class="card"><h1>%2$s</h1>
        %s
        </div>%s
        </main></div></body></html>
        """;

    private final Origin origin;
    private final String dark = file("dark.css");
    private final List<Look> looks = file("letter.css").lines().map(Look::of).toList();

    LetterHtml(Origin origin) {
        this.origin = origin;
    }

    /** @param greeting and closing as they stand in the text too */
    String of(Letter letter, Texts texts, String greeting, String closing) {
        var said = Stream.of(
                        Stream.of(paragraph(greeting)),
                        letter.parts().stream().map(it -> part(it, texts)),
                        Stream.of(paragraph(closing)))
                .flatMap(it -> it)
                .collect(joining("\n"));
        var page = Jsoup.parse(PAGE.formatted(
                texts.locale().getLanguage(),
                escaped(letter.subject()),
                dark,
                escaped(texts.get("portal.name")),
                said,
                stop(letter, texts)));
        page.outputSettings().prettyPrint(false);
        looks.forEach(look -> page.select(look.of()).forEach(it -> it.attr("style", it.attr("style") + look.is())));
        return page.outerHtml();
    }

    private String part(Part part, Texts texts) {
        return switch (part) {
            case Sentence sentence -> paragraph(sentence.text());
            case Fact fact -> "<p class=\"fact\">" + escaped(fact.text()) + "</p>";
            case Way way -> "<p>" + link(way.path(), "button", way.text()) + "</p>";
            case Heading heading -> "<h2>" + escaped(heading.text()) + "</h2>";
            case Items items ->
                items.items().stream().map(it -> item(it, texts)).collect(joining("\n", "<ul>", "</ul>"));
        };
    }

    private String item(Item item, Texts texts) {
        var title = "<span%s>%s</span>"
                .formatted(
                        texts.locale().equals(Texts.DUTCH) ? "" : " lang=\"" + Texts.DUTCH.getLanguage() + "\"",
                        link(item.path(), "title", item.title()));
        var tag = item.example() ? " <span class=\"tag\">" + escaped(texts.get("example")) + "</span>" : "";
        var first = "<span class=\"when\">" + escaped(item.facts().getFirst()) + "</span>";
        var rest = String.join(" · ", item.facts().subList(1, item.facts().size()));
        return "<li>" + title + tag + " " + first + " <span class=\"soft\">" + escaped(rest) + "</span></li>";
    }

    private String stop(Letter letter, Texts texts) {
        var path = letter.stop();
        return path == null
                ? ""
                : "<p class=\"stop\">%s %s</p>"
                        .formatted(escaped(texts.get("mail.stop")), link(path, "", texts.get("mail.stop.go")));
    }

    private static String paragraph(String text) {
        return "<p>" + escaped(text).replace("\n", "<br>") + "</p>";
    }

    private String link(String path, String className, String text) {
        return "<a href=\"%s\"%s>%s</a>"
                .formatted(
                        escaped(origin.to(path)),
                        className.isEmpty() ? "" : " class=\"" + className + "\"",
                        escaped(text));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static String file(String name) {
        try {
            return new ClassPathResource("letters/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line of the style sheet: which elements it is of, and how they look. */
    private record Look(String of, String is) {

        static Look of(String line) {
            var begin = line.indexOf('{');
            return new Look(
                    line.substring(0, begin).strip(),
                    line.substring(begin + 1, line.lastIndexOf('}')).strip());
        }
    }
}
