package org.together.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.facts.StandardKinds;
import org.together.core.hub.Column;
import org.together.core.hub.Feed;

/** The guide says exactly what the feeds do. To write it anew: {@code GUIDE=write mvn -pl bundles/feeds verify}. */
class GuideTest {
    private static final Path GUIDE = Path.of("README.md");
    private static final String BEGIN = "<!-- what follows is checked against the feeds by GuideTest -->";

    static List<Feeds> feeds() {
        return Feeds.all();
    }

    @Test
    void every_feed_is_installed() {
        assertThat(feeds()).hasSize(18);
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void says_whose_it_is_and_under_which_gateway(Feeds feed) {
        assertThat(feed.info()).containsOnlyKeys("id", "title", "agency", "gateway")
                .allSatisfy((key, value) -> assertThat(value).isNotBlank());
        assertThat(feed.id()).matches("[a-z0-9-]+");
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void knows_a_row_again_and_no_header_means_two_columns(Feeds feed) {
        var columns = feed.feed().columns();
        assertThat(columns).anyMatch(Column::isKey);
        var headers = new ArrayList<String>();
        columns.forEach(column -> headers.add(column.name()));
        columns.forEach(column -> headers.addAll(column.aliases()));
        assertThat(headers).doesNotHaveDuplicates().allMatch(header -> header.matches("[a-z0-9_]+"));
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void says_only_what_its_kinds_of_fact_can_hold(Feeds feed) {
        everySaying(feed.feed()).forEach((kind, keys) -> assertThat(StandardKinds.ALL)
                .filteredOn(known -> known.id().equals(kind))
                .singleElement()
                .satisfies(known -> assertThat(known.fields()).extracting(field -> field.key()).containsAll(keys)));
    }

    @Test
    void the_guide_matches_the_feeds() throws IOException {
        var text = Files.readString(GUIDE);
        var expected = text.substring(0, text.indexOf(BEGIN)) + BEGIN + "\n" + feeds().stream().map(GuideTest::chapter)
                .collect(Collectors.joining());
        if ("write".equals(System.getenv("GUIDE"))) {
            Files.writeString(GUIDE, expected);
        }
        assertThat(Files.readString(GUIDE)).isEqualTo(expected);
    }

    private static String chapter(Feeds feed) {
        var text = new StringBuilder("\n## " + feed.id() + ": " + feed.info().get("title") + "\n");
        text.append("From: ").append(feed.info().get("agency")).append(". Gateway: ").append(feed.info().get("gateway")).append(".  \n");
        text.append("Key: ").append(names(feed.feed().columns().stream().filter(Column::isKey).toList())).append(".  \n");
        text.append("Facts: ").append(everySaying(feed.feed()).keySet().stream().sorted().map(kind -> "`" + kind + "`")
                .collect(Collectors.joining(", ")));
        text.append(".\n\n| column | meaning | holds | also called |\n| --- | --- | --- | --- |\n");
        feed.feed().columns().forEach(column -> text.append(line(column)));
        return text.toString();
    }

    private static String line(Column column) {
        var holds = column.expects() == Column.Expects.CODE ? String.join(", ", column.codes()) : words(column.expects());
        return "| `%s`%s | %s | %s | %s |%n"
                .formatted(column.name(), column.isRequired() ? " *" : "", column.label(), holds, String.join(", ", column.aliases()))
                .replace("\r\n", "\n");
    }

    private static String words(Column.Expects expects) {
        return switch (expects) {
            case NHS_NUMBER -> "NHS number";
            case UPN, NINO, UPRN -> expects.name();
            default -> expects.name().toLowerCase(Locale.ROOT);
        };
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(column -> "`" + column.name() + "`").collect(Collectors.joining(", "));
    }

    /** Kinds of fact and their values over every combination of the feed's codes and flags, with all else filled or left out. */
    private static Map<String, TreeSet<String>> everySaying(Feed feed) {
        var said = new LinkedHashMap<String, TreeSet<String>>();
        for (var row : everyRow(feed)) {
            row.read().subjects().forEach(subject -> subject.statements().forEach(statement -> said.computeIfAbsent(
                            statement.kind().id(), kind -> new TreeSet<>())
                    .addAll(statement.values().keySet())));
        }
        return said;
    }

    private static List<RowOf> everyRow(Feed feed) {
        var rows = new ArrayList<>(List.of(RowOf.in(feed)));
        for (var column : feed.columns()) {
            var values = switch (column.expects()) {
                case CODE -> isWho(column) ? List.of(column.codes().iterator().next()) : List.copyOf(column.codes());
                case FLAG -> List.of("yes", "no");
                case DATE -> List.of("04/02/2026");
                case NUMBER, MONEY, NHS_NUMBER, UPN, NINO, POSTCODE, UPRN -> List.of("0");
                case TEXT -> List.of("some");
            };
            var more = new ArrayList<RowOf>();
            rows.forEach(row -> values.forEach(value -> more.add(row.and(column.name(), value))));
            rows = more;
        }
        return List.copyOf(new HashSet<>(rows));
    }

    private static boolean isWho(Column column) {
        return column.name().endsWith("sex");
    }
}
