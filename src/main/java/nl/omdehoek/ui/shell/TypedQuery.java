package nl.omdehoek.ui.shell;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.omdehoek.wording.Addresses;
import org.jspecify.annotations.Nullable;

/** The query of an address as somebody typed it: what is not well written is taken as it stands, and never refused. */
final class TypedQuery {

    /**
     * All choices that any page knows, in the order of our own links; others change nothing, and would only make the same
     * page many times.
     */
    private static final List<String> CHOICES = List.of(
            "bij",
            "q",
            "wat",
            "wanneer",
            "thema",
            "straal",
            "gratis",
            "toegang",
            "taal",
            "voor",
            "waar",
            "verwijzing",
            "orde",
            "pagina",
            "datum",
            "gedaan",
            "melding",
            "recept",
            "zoek",
            "bewaard",
            "taak",
            "gevraagd",
            "aanbod");

    private static final int MOST_CHOICES = 60;
    private static final int LONGEST = 16_000;

    private TypedQuery() {}

    static Map<String, List<String>> read(@Nullable String query) {
        var choices = new LinkedHashMap<String, List<String>>();
        if (query == null) {
            return choices;
        }
        var typed = query.length() > LONGEST ? query.substring(0, LONGEST) : query;
        for (var part : typed.split("&", MOST_CHOICES)) {
            var equals = part.indexOf('=');
            var name = decoded(equals < 0 ? part : part.substring(0, equals));
            if (CHOICES.contains(name)) {
                choices.computeIfAbsent(name, _ -> new ArrayList<>())
                        .add(equals < 0 ? "" : decoded(part.substring(equals + 1)));
            }
        }
        return choices;
    }

    /** These choices as our own links write them; empty if none is known. */
    static String write(Map<String, List<String>> choices) {
        return CHOICES.stream()
                .flatMap(name -> choices.getOrDefault(name, List.of()).stream()
                        .map(value -> name + "=" + Addresses.encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }
}
