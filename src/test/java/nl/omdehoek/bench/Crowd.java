package nl.omdehoek.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import nl.omdehoek.listing.ListingId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** People who all want to come to the same date, each by the real form; who got no answer asks again with the same one. */
final class Crowd {

    /** For each digit, as a first name holds none. */
    private static final String LETTERS = "abcdefghij";

    private static final int TOLD_TO_COME = 303;
    private static final int TOLD_THAT_IT_IS_FULL = 422;

    /** What each sends, also when there was no answer to it. */
    private final Map<Integer, UUID> keys = new ConcurrentHashMap<>();

    private final Map<Integer, Integer> answers = new ConcurrentHashMap<>();
    private final int people;
    private final int threads;
    private final String path;

    Crowd(int people, int threads, ListingId activity) {
        this.people = people;
        this.threads = threads;
        this.path = "/activiteit/" + activity;
    }

    /** The names of all who were told to come: everybody has another one. */
    Set<String> told() {
        return answers.entrySet().stream()
                .filter(it -> it.getValue() == TOLD_TO_COME)
                .map(it -> name(it.getKey()))
                .collect(Collectors.toSet());
    }

    private static String name(int person) {
        return "Jo"
                + String.valueOf(person)
                        .chars()
                        .mapToObj(it -> LETTERS.substring(it - '0', it - '0' + 1))
                        .collect(Collectors.joining());
    }

    /** All who have no answer yet ask; as soon as so many were told to come, this is done, once. */
    void join(String portal, int enough, Runnable then) {
        var done = new AtomicBoolean();
        var asking = new ArrayList<Future<?>>();
        try (var pool = Executors.newFixedThreadPool(threads);
                var client = HttpClient.newHttpClient()) {
            for (var one = 0; one < people; one++) {
                var person = one;
                if (!answers.containsKey(person)) {
                    asking.add(pool.submit(() -> {
                        ask(client, portal, person);
                        if (told().size() >= enough && done.compareAndSet(false, true)) {
                            then.run();
                        }
                    }));
                }
            }
            for (var one : asking) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("Somebody got no answer", e);
        }
    }

    private void ask(HttpClient client, String portal, int person) {
        try {
            var form = client.send(
                    HttpRequest.newBuilder(URI.create(portal + path + "/meedoen"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            var page = Jsoup.parse(form.body());
            var key = keys.computeIfAbsent(person, _ -> UUID.fromString(field(page, "sleutel")));
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(portal + path + "/ik-kom"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Sec-Fetch-Site", "same-origin")
                            .POST(HttpRequest.BodyPublishers.ofString(form(field(page, "datum"), person, key)))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() != TOLD_TO_COME && answer.statusCode() != TOLD_THAT_IT_IS_FULL) {
                throw new IllegalStateException("Not an answer: " + answer.statusCode());
            }
            answers.put(person, answer.statusCode());
        } catch (IOException _) {
            // Killed meanwhile: whether they come they do not know.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static String form(String date, int person, UUID key) {
        var fields = new HashMap<String, String>();
        fields.put("datum", date);
        fields.put("naam", name(person));
        fields.put("aantal", "1");
        fields.put("sleutel", key.toString());
        return fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String field(Document form, String name) {
        return form.expectFirst("input[name=" + name + "]").attr("value");
    }
}
