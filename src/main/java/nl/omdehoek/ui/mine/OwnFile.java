package nl.omdehoek.ui.mine;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.people.AboutMe;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.ui.kit.Subjects;
import nl.omdehoek.wording.Origin;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All that is kept of somebody in one file: once for machines, and once as a page to read. */
@Component
public class OwnFile {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final String PAGE = """
            <!doctype html><html><head><meta charset="utf-8">\
            <meta name="viewport" content="width=device-width, initial-scale=1"><style>\
            body{font:18px/1.5 sans-serif;max-width:40em;margin:0 auto;padding:16px}\
            dl{display:grid;grid-template-columns:auto 1fr;gap:0 1em;border-top:1px solid;padding-top:8px}\
            dd{margin:0;overflow-wrap:anywhere}</style></head><body><main></main></body></html>""";

    /** What the code calls one thing, or several. */
    private static final Pattern NAMES = Pattern.compile("[A-Z]+(?:[_,][A-Z]+)*");

    private static final Pattern NAME = Pattern.compile("[A-Z]+(?:_[A-Z]+)*");

    private final AboutMe aboutMe;
    private final Subjects subjects;
    private final Origin origin;
    private final Clock clock;

    OwnFile(AboutMe aboutMe, Subjects subjects, Origin origin, Clock clock) {
        this.aboutMe = aboutMe;
        this.subjects = subjects;
        this.origin = origin;
        this.clock = clock;
    }

    /** Answers the file; whoever asks has shown who they are. */
    public void handOver(PersonId person, Texts texts, HttpServletResponse response) throws IOException {
        var all = aboutMe.of(person);
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"alles-over-mij.zip\"");
        response.setHeader("Cache-Control", "no-store");
        var zip = new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8);
        add(zip, "alles.json", json(all));
        add(zip, "alles.html", page(all, texts));
        zip.finish();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private byte[] json(Map<String, List<Map<String, Object>>> all) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("made-at", clock.instant());
        whole.put("portal", origin.to("/"));
        whole.putAll(all);
        return MAPPER.writeValueAsBytes(whole);
    }

    private byte[] page(Map<String, List<Map<String, Object>>> all, Texts texts) {
        var saying = new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX);
        var page = Jsoup.parse(PAGE);
        page.expectFirst("html").attr("lang", texts.locale().getLanguage());
        page.head().appendElement("title").text(texts.get("all.title"));
        var main = page.expectFirst("main");
        main.appendElement("h1").text(texts.get("all.title"));
        main.appendElement("p").text(texts.get("all.made", when(clock.instant(), saying)));
        all.forEach((kind, things) -> {
            main.appendElement("h2").text(label(kind, texts));
            things.forEach(it -> describe(it, main, saying, texts));
        });
        main.appendElement("p").text(texts.get("all.why", origin.to("/privacy")));
        return written(page);
    }

    private static byte[] written(Document page) {
        page.outputSettings().prettyPrint(false);
        return page.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private void describe(Map<String, Object> thing, Element main, Saying saying, Texts texts) {
        var list = main.appendElement("dl");
        titled(thing).forEach((field, value) -> {
            list.appendElement("dt").text(label(field, texts));
            list.appendElement("dd")
                    .text(field.equals("language") ? saying.language(value.toString()) : said(value, saying, texts));
        });
    }

    /** What is about a listing says by its number which one; a reader knows it by its name. */
    private Map<String, Object> titled(Map<String, Object> thing) {
        var titled = new LinkedHashMap<>(thing);
        for (var number : List.of("about", "listing")) {
            titled.computeIfPresent(
                    number,
                    (_, id) -> subjects.listing(
                                    new Subject(thing.getOrDefault("kind", "").toString(), id.toString()))
                            .<Object>map(it -> it.listing().title())
                            .orElse(id));
        }
        return titled;
    }

    /** A module may tell something that has no name in this language yet; it is handed over all the same. */
    private static String label(String name, Texts texts) {
        return texts.has("all." + name) ? texts.get("all." + name) : name;
    }

    private static String said(Object value, Saying saying, Texts texts) {
        return switch (value) {
            case Boolean it -> texts.get(it ? "all.yes" : "all.no");
            case LocalDate it -> saying.date(it);
            case Instant it -> when(it, saying);
            case String it
            when NAMES.matcher(it).matches() -> NAME.matcher(it).replaceAll(name -> named(name.group(), texts));
            default -> value.toString();
        };
    }

    static String named(String name, Texts texts) {
        return Stream.of("all.says.", "role.", "theme.", "report.reason.")
                .map(it -> it + name)
                .filter(texts::has)
                .findFirst()
                .map(texts::get)
                .or(() -> day(name, texts))
                .orElse(name);
    }

    private static Optional<String> day(String name, Texts texts) {
        return Arrays.stream(DayOfWeek.values())
                .filter(it -> it.name().equals(name))
                .map(it -> it.getDisplayName(TextStyle.FULL, texts.locale()))
                .findFirst();
    }

    private static String when(Instant moment, Saying saying) {
        return saying.date(saying.dateOf(moment)) + ", " + saying.time(moment);
    }
}
