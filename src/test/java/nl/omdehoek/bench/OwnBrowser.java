package nl.omdehoek.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** What one resident's browser does between pages: it keeps cookies, takes compressed answers, and says where it asks from. */
final class OwnBrowser {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http;
    private final String portal;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    /** @param portal without a slash at the end */
    OwnBrowser(HttpClient http, String portal) {
        this.http = http;
        this.portal = portal;
    }

    Answer get(String path) {
        return send(to(path).GET());
    }

    Answer post(String path, String type, String body) {
        return send(to(path).header("Content-Type", type)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(portal + path))
                .timeout(PATIENCE)
                .header("Accept-Language", "nl")
                .header("Accept-Encoding", "gzip")
                .header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(it -> it.getKey() + "=" + it.getValue())
                                .collect(Collectors.joining("; ")));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(
                    response.statusCode(),
                    text(response),
                    response.headers().firstValue("Location").orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        for (var cookie : HttpCookie.parse(header)) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
    }

    private static String text(HttpResponse<byte[]> response) throws IOException {
        var body = response.body();
        if (response.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            try (var packed = new GZIPInputStream(new ByteArrayInputStream(body))) {
                body = packed.readAllBytes();
            }
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    /** @param location where it leads on to; empty if nowhere */
    record Answer(int status, String body, String location) {

        /** The same, if it is what was expected. */
        Answer expecting(int expected) {
            if (status != expected) {
                throw new WrongAnswer("Status " + status + " instead of " + expected, body);
            }
            return this;
        }
    }
}
