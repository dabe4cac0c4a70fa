package org.together.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.together.core.facts.StandardKinds;
import org.together.core.hub.Column;
import org.together.core.hub.Feed;
import org.together.core.hub.Reading;
import org.together.core.hub.Row;
import org.together.core.hub.Statement;

/** A row as the hub hands it to a feed: its columns exist, its required ones are filled, its values are of what is expected. */
final class RowOf implements Row {
    private static final DateTimeFormatter UK = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Feed feed;
    private final Map<String, String> values;

    private RowOf(Feed feed, Map<String, String> values) {
        this.feed = feed;
        this.values = values;
    }

    /** Column, value, column, value … */
    static RowOf in(Feed feed, String... columnsAndValues) {
        return new RowOf(feed, Map.of()).and(columnsAndValues);
    }

    RowOf and(String... columnsAndValues) {
        var more = new HashMap<>(values);
        for (var i = 0; i < columnsAndValues.length; i += 2) {
            more.put(columnsAndValues[i], columnsAndValues[i + 1]);
        }
        return new RowOf(feed, more);
    }

    RowOf without(String column) {
        var fewer = new HashMap<>(values);
        fewer.remove(column);
        return new RowOf(feed, fewer);
    }

    /** What the feed reads from it. */
    Reading read() {
        assertThat(feed.columns()).extracting(Column::name).containsAll(values.keySet());
        assertThat(feed.columns()).filteredOn(Column::isRequired).allSatisfy(column -> assertThat(values).containsKey(column.name()));
        return feed.read(this);
    }

    /** The only thing that is said of the first person. */
    Statement statement() {
        assertThat(read().fault()).isEmpty();
        assertThat(read().subjects().getFirst().statements()).hasSize(1);
        return read().subjects().getFirst().statements().getFirst();
    }

    /** As it would stand in a chronology. */
    static String told(Statement statement) {
        assertThat(StandardKinds.ALL).contains(statement.kind());
        return statement.kind().id() + " " + new TreeMap<>(statement.values());
    }

    @Override
    public Optional<String> text(Column column) {
        var value = Optional.ofNullable(values.get(column.name()));
        if (column.expects() == Column.Expects.CODE) {
            value.ifPresent(code -> assertThat(column.codes()).contains(code));
        }
        return value;
    }

    @Override
    public Optional<LocalDate> date(Column column) {
        return text(column).map(day -> LocalDate.parse(day, UK));
    }

    @Override
    public OptionalInt number(Column column) {
        return text(column).map(number -> OptionalInt.of(Integer.parseInt(number))).orElseGet(OptionalInt::empty);
    }

    @Override
    public Optional<BigDecimal> money(Column column) {
        return text(column).map(BigDecimal::new);
    }

    @Override
    public Optional<Boolean> flag(Column column) {
        return text(column).map("yes"::equals);
    }
}
