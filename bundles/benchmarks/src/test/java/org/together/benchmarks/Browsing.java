package org.together.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/**
 * One person's browser as far as the platform notices it: the session, and what the page's script asks for when somebody signs in and goes
 * from page to page. Nothing is drawn, no style or script is fetched, and no socket is held for what is pushed.
 */
final class Browsing {
    private static final Pattern SECRET = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PAGE = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern ASKED = Pattern.compile("\"clientId\":(\\d+)");
    private static final Pattern ANSWERED = Pattern.compile("\"syncId\":(\\d+)");
    private static final String WINDOW = "/?v-r=init&location=&query=&v-sh=900&v-sw=1280&v-wh=900&v-ww=1280&v-bh=900&v-bw=1280"
            + "&v-curdate=0&v-tzo=0&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=UTC&v-wn=v-1&v-td=false&v-pr=1&v-np=Linux";

    private final HttpClient client;
    private final String platform;
    private String cookie = "";
    private String secret = "";
    private String page = "";
    private String asked = "0";
    private String answered = "0";

    /** {@code platform} is its address without a slash at the end. */
    Browsing(HttpClient client, String platform) {
        this.client = client;
        this.platform = platform;
    }

    /** As the form on the first page does it. */
    Browsing signedIn(String account, String password) {
        begin();
        var form = open("/");
        var name = node(form, "vaadin-text-field");
        ask(typed(name, account));
        ask(typed(node(form, "vaadin-password-field"), password)
                + ",{\"type\":\"event\",\"node\":" + node(form, "vaadin-button") + ",\"event\":\"click\",\"data\":{\"event.detail\":1,"
                + "\"event.shiftKey\":false,\"event.metaKey\":false,\"event.ctrlKey\":false,\"event.altKey\":false,\"event.button\":0,"
                + "\"event.clientX\":1,\"event.clientY\":1,\"event.screenX\":1,\"event.screenY\":1}}");
        begin();
        if (!open("/").contains("Sign out")) {
            throw new IllegalStateException(account + " cannot sign in");
        }
        return this;
    }

    private static String typed(String node, String value) {
        return "{\"type\":\"mSync\",\"node\":" + node + ",\"feature\":1,\"property\":\"value\",\"value\":\"" + value + "\"},"
                + "{\"type\":\"event\",\"node\":" + node + ",\"event\":\"change\",\"data\":{}}";
    }

    private static String node(String answer, String tag) {
        return found(Pattern.compile("\"node\":(\\d+),\"type\":\"put\",\"key\":\"tag\",\"feat\":0,\"value\":\"" + tag + "\""), answer);
    }

    /** Loads the page that all others are shown in. */
    private void begin() {
        send(HttpRequest.newBuilder().GET(), "/");
        var answer = send(HttpRequest.newBuilder().GET(), WINDOW);
        secret = found(SECRET, answer);
        page = found(PAGE, answer);
        asked = "0";
        answered = "0";
    }

    /** Goes there, and gives the whole answer, with all that the page says. */
    String open(String place) {
        return ask("{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"" + place + "\",\"query\":\"\","
                + "\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"client\"}}");
    }

    private String ask(String deeds) {
        var body = "{\"csrfToken\":\"" + secret + "\",\"rpc\":[" + deeds + "],\"syncId\":" + answered + ",\"clientId\":" + asked + "}";
        var request = HttpRequest.newBuilder().POST(BodyPublishers.ofString(body)).header("Content-Type", "application/json");
        var answer = send(request, "/?v-r=uidl&v-uiId=" + page);
        asked = answer.isEmpty() ? asked : found(ASKED, answer);
        answered = answer.isEmpty() ? answered : found(ANSWERED, answer);
        return answer;
    }

    private static String found(Pattern pattern, String in) {
        var matcher = pattern.matcher(in);
        if (!matcher.find()) {
            throw new IllegalStateException("There is no " + pattern + " in " + in.substring(0, Math.min(300, in.length())));
        }
        return matcher.group(1);
    }

    private String send(HttpRequest.Builder request, String path) {
        try {
            request.uri(URI.create(platform + path));
            if (!cookie.isEmpty()) {
                request.header("Cookie", cookie);
            }
            var answer = client.send(request.build(), BodyHandlers.ofString());
            keep(answer);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("The platform answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void keep(HttpResponse<String> answer) {
        answer.headers().allValues("Set-Cookie").stream()
                .map(set -> set.split(";")[0])
                .reduce((one, other) -> other)
                .ifPresent(set -> cookie = set);
    }
}
