package org.together.hub.load;

import java.util.HashMap;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.together.core.hub.Loads.Mapping;

/**
 * A council's own names for the columns and codes of one feed, from {@code etc/org.together.hub.feed-<id>.cfg}: {@code feed = <id>},
 * {@code column.<column> = <header>}, {@code code.<column>.<code sent> = <code meant>}.
 */
@Component(service = FeedSettings.class, configurationPid = "org.together.hub.feed", configurationPolicy = ConfigurationPolicy.REQUIRE)
public class FeedSettings {
    private static final String COLUMN = "column.";
    private static final String CODE = "code.";

    private final String feed;
    private final Mapping mapping;

    @Activate
    public FeedSettings(Map<String, Object> settings) {
        feed = String.valueOf(settings.getOrDefault("feed", ""));
        var headers = new HashMap<String, String>();
        var codes = new HashMap<String, Map<String, String>>();
        settings.forEach((key, value) -> {
            if (key.startsWith(COLUMN)) {
                headers.put(key.substring(COLUMN.length()), String.valueOf(value));
            } else if (key.startsWith(CODE) && key.indexOf('.', CODE.length()) > 0) {
                var end = key.indexOf('.', CODE.length());
                codes.computeIfAbsent(key.substring(CODE.length(), end), any -> new HashMap<>())
                        .put(key.substring(end + 1), String.valueOf(value));
            }
        });
        mapping = new Mapping(headers, codes);
    }

    String feed() {
        return feed;
    }

    Mapping mapping() {
        return mapping;
    }
}
