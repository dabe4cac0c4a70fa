package org.together.itests.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

/** Another system with a token, as an administrator would make it, sending files over HTTP. */
public final class ConnectedSystem {
    private static final String TOKEN = "together_for_this_test_alone";

    private final HttpClient client = HttpClient.newHttpClient();

    private ConnectedSystem() {}

    /** Makes its account in the embedded database of a platform that is not running. */
    public static ConnectedSystem knownTo(Path data) throws SQLException {
        try (var connection = open(data);
                var statement = connection.createStatement()) {
            for (var one : statements()) {
                statement.execute(one);
            }
        }
        shut(data);
        return known();
    }

    /** After {@link #statements} have made its account. */
    static ConnectedSystem known() {
        return new ConnectedSystem();
    }

    /** What makes its account. */
    static List<String> statements() {
        return List.of(
                "insert into access_account values ('schools', 'Schools', 'Council', 'MACHINE', '', '', true, 0, 'test', 0)",
                "insert into access_token values ('" + hash() + "', 'schools', '2026-11-22T00:00:00Z')");
    }

    private static String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(TOKEN.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many rows a table has, while the platform is not running. */
    static long count(Path data, String from) throws SQLException {
        try (var connection = open(data);
                var rows = connection.createStatement().executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getLong(1);
        } finally {
            shut(data);
        }
    }

    private static Connection open(Path data) throws SQLException {
        return DriverManager.getConnection("jdbc:derby:" + data.resolve("derby"));
    }

    private static void shut(Path data) {
        try {
            DriverManager.getConnection("jdbc:derby:" + data.resolve("derby") + ";shutdown=true");
        } catch (SQLException said) {
            assertThat(said.getSQLState()).as("a clean shutdown says so").isEqualTo("08006");
        }
    }

    public String get(RunningTogether together, String path) throws IOException, InterruptedException {
        return send(together, HttpRequest.newBuilder().GET(), path);
    }

    /** With what the sender calls the content. */
    public String send(RunningTogether together, String path, String type, String content) throws IOException, InterruptedException {
        return send(together, HttpRequest.newBuilder().POST(BodyPublishers.ofString(content)).header("Content-Type", type), path);
    }

    public String post(RunningTogether together, String path, String file) throws IOException, InterruptedException {
        return send(together, HttpRequest.newBuilder().POST(BodyPublishers.ofString(file)), path);
    }

    private String send(RunningTogether together, HttpRequest.Builder request, String path) throws IOException, InterruptedException {
        request.uri(URI.create(together.address("api/" + path))).header("Authorization", "Bearer " + TOKEN);
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }
}
