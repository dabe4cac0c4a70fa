package org.together.core.agreement;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.together.core.agreement.Version.Part;

/**
 * A template written as lines of words in a properties file beside its class, which a council's configuration may replace one by one: a
 * component extends this and gives its configuration. Lines are {@code statement.1.part},
 * {@code .heading}, {@code .words}, {@code .plain}, {@code .child}; {@code expectation.1 = words | why};
 * {@code promise.1 = service | words | why}; {@code step.1 = id | title | words};
 * {@code scale.1 = title | 0 | 10 | lowest means | highest means}; {@code reviewWeeks = 6}. An empty line leaves one out. Throws
 * {@link IllegalArgumentException} with the line that cannot be read.
 */
public class WrittenTemplate implements AgreementTemplate {
    private static final int OFTEN = 6;

    private final Map<String, String> lines;

    /** {@code file} stands in UTF-8 beside the class {@code owner}; what is configured takes the place of its lines. */
    protected WrittenTemplate(Class<?> owner, String file, Map<String, ?> configured) {
        var all = new HashMap<String, String>();
        var words = words(owner, file);
        words.stringPropertyNames().forEach(key -> all.put(key, words.getProperty(key)));
        configured.forEach((key, value) -> all.put(key, String.valueOf(value)));
        lines = Map.copyOf(all);
        readAll();
    }

    private static Properties words(Class<?> owner, String file) {
        var words = new Properties();
        try (var stream = owner.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no file " + file + " beside " + owner.getName());
            }
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public List<Statement> statements() {
        return numbered("statement.", ".words").stream().map(this::statement).toList();
    }

    @Override
    public List<Undertaking> expectations() {
        return each("expectation.", 2, cell -> new Undertaking("", cell[0], cell[1]));
    }

    @Override
    public List<Undertaking> promises() {
        return each("promise.", 3, cell -> new Undertaking(cell[0], cell[1], cell[2]));
    }

    @Override
    public List<Step> ladder() {
        return each("step.", 3, cell -> new Step(cell[0], cell[1], cell[2]));
    }

    @Override
    public List<GoalScale> scales() {
        return each("scale.", 5, cell -> new GoalScale(cell[0], Integer.parseInt(cell[1]), Integer.parseInt(cell[2]), cell[3], cell[4]));
    }

    @Override
    public int reviewWeeks() {
        return Optional.ofNullable(lines.get("reviewWeeks")).map(String::strip).map(Integer::valueOf).orElse(OFTEN);
    }

    private void readAll() {
        statements();
        expectations();
        promises();
        ladder();
        scales();
        if (reviewWeeks() < 1) {
            throw new IllegalArgumentException("reviewWeeks must be 1 or more");
        }
    }

    private Statement statement(String key) {
        var part = Part.valueOf(word(key, ".part").toUpperCase(java.util.Locale.ROOT));
        var text = new Text(word(key, ".words"), word(key, ".plain"), word(key, ".child"));
        return new Statement(part, key, word(key, ".heading"), text);
    }

    private String word(String key, String end) {
        return lines.getOrDefault(key + end, "").strip();
    }

    private <T> List<T> each(String prefix, int cells, Function<String[], T> made) {
        var all = new ArrayList<T>();
        for (var key : numbered(prefix, "")) {
            var cell = lines.get(key).strip().split("\\s*\\|\\s*", -1);
            try {
                if (cell.length != cells) {
                    throw new IllegalArgumentException("expected " + cells + " parts with | between");
                }
                all.add(made.apply(cell));
            } catch (IllegalArgumentException unreadable) {
                throw new IllegalArgumentException(key + " cannot be read: " + unreadable.getMessage(), unreadable);
            }
        }
        return List.copyOf(all);
    }

    /** Keys {@code prefix + number}, in the order of their numbers, whose line is not empty. */
    private List<String> numbered(String prefix, String end) {
        return lines.entrySet().stream()
                .filter(line -> line.getKey().matches(java.util.regex.Pattern.quote(prefix) + "\\d+" + java.util.regex.Pattern.quote(end)))
                .filter(line -> !line.getValue().isBlank())
                .map(line -> line.getKey().substring(0, line.getKey().length() - end.length()))
                .sorted(Comparator.comparingInt(key -> Integer.parseInt(key.substring(prefix.length()))))
                .toList();
    }
}
