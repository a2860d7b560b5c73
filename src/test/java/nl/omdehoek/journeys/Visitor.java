package nl.omdehoek.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody who asks without a browser: follows no redirects, keeps no cookies, and can ask what no browser would. */
final class Visitor {

    private static final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Portal portal;

    Visitor(Portal portal) {
        this.portal = portal;
    }

    /** @param headers names and values by turns */
    HttpResponse<String> get(String path, String... headers) {
        return ask("GET", path, "", headers);
    }

    HttpResponse<String> ask(String method, String path, String body, String... headers) {
        return ask(BodyHandlers.ofString(), method, path, body, headers);
    }

    <T> HttpResponse<T> ask(BodyHandler<T> read, String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(portal.address() + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Document page(String path, String... headers) {
        return Jsoup.parse(get(path, headers).body(), portal.address() + path);
    }

    /** An address exactly as typed, well written or not; answers status line, headers and body. */
    String typed(String target) {
        return typed("GET", target);
    }

    /** @param headers whole lines */
    String typed(String method, String target, String... headers) {
        try (var socket = new Socket("localhost", URI.create(portal.address()).getPort())) {
            var spoken = headers.length == 0 ? "Accept-Language: nl\r\n" : "";
            var request = method + " " + target + " HTTP/1.0\r\nHost: localhost\r\n" + spoken
                    + String.join("\r\n", headers) + (headers.length == 0 ? "" : "\r\n") + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
