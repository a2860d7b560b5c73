package nl.omdehoek.ui.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Somebody who fills in the forms of posts without a browser, and so can send whatever they like; each from a network of their own. */
final class Posting {

    private static final AtomicInteger NETWORKS = new AtomicInteger();

    private static final Map<String, Map<String, String>> GOOD = Map.ofEntries(
            Map.entry("wat", Map.of("wat", "Schaken op het plein")),
            Map.entry("waar", Map.of("bij", "4153", "plek", "elders", "waar", "Bij de fontein", "ligging", "precies")),
            Map.entry(
                    "wanneer",
                    Map.of("dag", "2026-12-05", "van", "14:00", "tot", "16:00", "hoevaak", "eens", "laatste", "")),
            Map.entry("wie", Map.of("naam", "Ria")),
            Map.entry("collega", Map.of("collega", "Geen indicatie nodig.")),
            Map.entry("openbaar", Map.of("openbaar", "ja", "titel", "Bakfiets te leen", "doet", "buren")),
            Map.entry("meer", Map.of("uitleg", "Iedereen mag meedoen.", "kosten", "gratis")),
            Map.entry("helpen", Map.of("taak", "boodschappen", "woorden", "Ik heb een bakfiets.")),
            Map.entry("buurt", Map.of("bij", "4153", "afstand", "fietsen")),
            Map.entry("draagkracht", Map.of("keren", "2", "uren", "3", "dagen", "MONDAY")),
            Map.entry("wie-ben-je", Map.of("naam", "Ria", "zestien", "ja")),
            Map.entry("vraag", Map.of("taak", "boodschappen", "woorden", "Ik loop slecht.")),
            Map.entry("wanneer-hulp", Map.of("dag", "2026-12-05", "minuten", "60")),
            Map.entry("wie-ziet", Map.of("wie-ziet", "ONLY_CONNECTOR")));

    /** Answers to this question that will do. */
    static Map<String, String> good(String question) {
        return Objects.requireNonNull(GOOD.get(question), question);
    }

    private final MockMvc portal;
    private final String address;
    private final String language;
    private final Cookie[] cookies;

    private Posting(MockMvc portal, String address, String language, Cookie... cookies) {
        this.portal = portal;
        this.address = address;
        this.language = language;
        this.cookies = cookies;
    }

    static Posting in(WebApplicationContext context) {
        var number = NETWORKS.incrementAndGet();
        var portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        return new Posting(portal, "10." + number / 256 + "." + number % 256 + ".1", "nl");
    }

    Posting inEnglish() {
        return new Posting(portal, address, "en", cookies);
    }

    /** By a browser that knows this person. */
    Posting as(PersonId person, Residents residents) {
        var secret = residents.remember(person, true).text();
        return new Posting(portal, address, language, new Cookie("omdehoek-ik", secret));
    }

    MockHttpServletResponse send(String path, Map<String, String> fields) {
        var request = post(path)
                .with(it -> {
                    it.setRemoteAddr(address);
                    return it;
                })
                .header("Sec-Fetch-Site", "same-origin")
                .header("Accept-Language", language);
        if (cookies.length > 0) {
            request.cookie(cookies);
        }
        fields.forEach(request::param);
        try {
            return portal.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError("Failed at " + path, e);
        }
    }

    /** Answers the first question; tells what stands in the address of the draft. */
    String begin(String form) {
        var first = form.equals("organiseren") ? "wat" : form.equals("aanbieden") ? "helpen" : "buurt";
        var answer = send("/plaatsen/" + form + "/bewaar", good(first));
        assertThat(answer.getStatus()).isEqualTo(303);
        return reference(answer);
    }

    static String reference(MockHttpServletResponse answer) {
        return Objects.requireNonNull(answer.getHeader("Location"))
                .replaceFirst("^/plaatsen/concept/", "")
                .replaceFirst("[/?].*", "");
    }

    MockHttpServletResponse keep(String reference, String question, Map<String, String> fields) {
        return send("/plaatsen/concept/" + reference + "/" + question + "/bewaar", fields);
    }

    /** A draft of which each needed question is answered. */
    String filled(String form, String... questions) {
        var reference = begin(form);
        for (var question : questions) {
            assertThat(keep(reference, question, good(question)).getStatus())
                    .as(question)
                    .isEqualTo(303);
        }
        return reference;
    }

    String organised() {
        return filled("organiseren", "waar", "wanneer", "wie");
    }

    MockHttpServletResponse finish(String reference) {
        return send("/plaatsen/concept/" + reference + "/plaats-het", Map.of());
    }

    static Document page(MockHttpServletResponse answer) {
        try {
            return Jsoup.parse(answer.getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
