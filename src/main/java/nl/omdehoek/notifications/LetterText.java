package nl.omdehoek.notifications;

import static java.util.stream.Collectors.joining;

import nl.omdehoek.notifications.Letter.Fact;
import nl.omdehoek.notifications.Letter.Sentence;
import nl.omdehoek.notifications.Letter.Way;
import nl.omdehoek.wording.Origin;
import nl.omdehoek.wording.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Puts a letter on paper: as plain text, which every mail reader shows, and as plain HTML with the same words. */
@Component
class LetterText {

    private static final String BODY =
            "font:18px/1.5 sans-serif;color:#1c1b1a;background:#fff;max-width:34em;margin:0 auto;padding:16px";
    private static final String BUTTON = "display:inline-block;padding:12px 20px;border-radius:8px;background:#0b5c4a;"
            + "color:#fff;font-weight:bold;text-decoration:none";

    private final Origin origin;

    LetterText(Origin origin) {
        this.origin = origin;
    }

    String plain(Letter letter, Recipient to) {
        var parts = letter.parts().stream()
                .map(it -> switch (it) {
                    case Sentence sentence -> sentence.text();
                    case Fact fact -> "* " + fact.text();
                    case Way way -> way.text() + ":\n" + origin.to(way.path());
                })
                .collect(joining("\n\n"));
        return greeting(to) + "\n\n" + parts + "\n\n" + closing(letter, to.texts())
                + stop(letter, to.texts(), "\n\n-- \n%s\n%s");
    }

    String html(Letter letter, Recipient to) {
        var parts = letter.parts().stream()
                .map(it -> switch (it) {
                    case Sentence sentence -> "<p>" + escaped(sentence.text()) + "</p>";
                    case Fact fact -> "<p><strong>" + escaped(fact.text()) + "</strong></p>";
                    case Way way ->
                        "<p><a href=\"%s\" style=\"%s\">%s</a></p>"
                                .formatted(escaped(origin.to(way.path())), BUTTON, escaped(way.text()));
                })
                .collect(joining("\n"));
        return """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
                <body style="%s"><main>
                <p>%s</p>
                %s
                <p>%s</p>
                %s</main></body>
                </html>
                """.formatted(
                        to.texts().locale().getLanguage(),
                        escaped(letter.subject()),
                        BODY,
                        escaped(greeting(to)),
                        parts,
                        escaped(closing(letter, to.texts())).replace("\n", "<br>"),
                        stop(letter, to.texts(), "<p><small>%s <a href=\"%s\">%2$s</a></small></p>\n"));
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
                        from.name(),
                        from.organisation().isBlank() ? texts.get("portal.name") : from.organisation());
    }

    private String stop(Letter letter, Texts texts, String how) {
        var path = letter.stop();
        return path == null ? "" : how.formatted(texts.get("mail.stop"), origin.to(path));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
