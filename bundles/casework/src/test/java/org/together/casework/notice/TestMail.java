package org.together.casework.notice;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.together.casework.Council;

/** Mail servers as a council would configure them, for tests. */
public final class TestMail {
    private TestMail() {}

    /** As the platform comes. */
    public static MailServer none() {
        return new MailServer(settings(Map.of()));
    }

    /** On this machine. */
    static MailServer at(int port) {
        return new MailServer(settings(port, Map.of()));
    }

    /** As {@link #at}, but for what is told otherwise. */
    static MailServer.Settings settings(int port, Map<String, Object> otherwise) {
        var told = new HashMap<String, Object>(Map.of(
                "host", "localhost", "port", "" + port, "security", "none", "user", "together", "password", "secret",
                "from", "together@example.gov.uk", "platform", "https://together.example.gov.uk"));
        told.putAll(otherwise);
        return settings(told);
    }

    private static MailServer.Settings settings(Map<String, Object> told) {
        return (MailServer.Settings) Proxy.newProxyInstance(
                TestMail.class.getClassLoader(),
                new Class<?>[] {MailServer.Settings.class},
                (proxy, method, given) -> told.getOrDefault(method.getName(), method.getDefaultValue()));
    }

    public static KeptNotices notices(Council council, MailServer server) {
        return new KeptNotices(council.database.entityManager(), council.database.transactions(), council.gate, server);
    }
}
