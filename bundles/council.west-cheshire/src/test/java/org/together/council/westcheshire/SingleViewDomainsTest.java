package org.together.council.westcheshire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SingleViewDomainsTest {
    private static final Path TEMPLATE = Path.of("../../config-templates/default/org.together.council.westcheshire.SingleViewDomains.cfg");
    private static final Pattern LINE = Pattern.compile("(?m)^#([a-z][\\w.-]*) = (.*)$");

    @Test
    void the_template_names_every_word_that_a_council_can_change() throws IOException {
        var told = LINE.matcher(Files.readString(TEMPLATE)).results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
        assertThat(told).containsExactlyInAnyOrderEntriesOf(words());
    }

    private static Map<String, String> words() {
        var words = new TreeMap<String, String>();
        new SingleViewDomains().domains().forEach(domain -> {
            words.put(domain + ".title", domain.title());
            domain.questions().forEach(question -> {
                words.put(domain + "." + question, question.words());
                words.put(domain + "." + question + ".hint", question.hint());
                words.put(domain + "." + question + ".choices", String.join("; ", question.choices()));
            });
            domain.scale().ifPresent(scale -> {
                for (var step = 1; step <= scale.best(); step++) {
                    words.put(domain + ".scale." + step, scale.words(step));
                }
            });
        });
        words.values().removeIf(String::isEmpty);
        return words;
    }
}
