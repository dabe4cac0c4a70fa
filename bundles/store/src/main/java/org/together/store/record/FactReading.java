package org.together.store.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.together.core.facts.Corrections;
import org.together.core.family.Certainty;
import org.together.core.family.Fact;
import org.together.core.family.Id;
import org.together.core.family.Sensitivity;
import org.together.core.family.Source;
import org.together.core.snapshot.CorrectedFact;
import org.together.store.record.Tables.Among;

/** Reads the facts about people and families that stand and had begun by a day. */
final class FactReading {
    private static final Among STANDING = new Among(
            "subject, id, about, kind, from_day, to_day, content, agency, feed, reference, learnt, certainty, sensitivity, basis",
            "record_fact",
            "subject",
            "index=record_fact_subject",
            "from_day <= ? and superseded_by is null and withdrawn = false");
    /** Corrected or withdrawn, by id. */
    static final Among NOT_STANDING = new Among(
            "id, withdrawn", "record_fact", "id", "constraint=record_fact_id", "(superseded_by is not null or withdrawn = true)");

    private final Map<String, String> words = new HashMap<>();
    private final Map<Long, List<Fact>> facts = new HashMap<>();
    private final List<Fact> corrections = new ArrayList<>();

    private final Days days;

    private FactReading(Days days) {
        this.days = days;
    }

    /** Subject to its facts, newest first; who has none is not in it. */
    static Map<Long, List<Fact>> of(Tables tables, Collection<Long> subjects, LocalDate asAt) {
        var reading = new FactReading(tables.days());
        tables.readAmong(STANDING, subjects, reading::add, Days.written(asAt));
        if (!reading.corrections.isEmpty()) {
            reading.correct(asAt);
        }
        reading.facts.values().forEach(theirs -> theirs.sort(FactReading::newestFirst));
        return reading.facts;
    }

    /** A fact that began later than was recorded had not begun yet. */
    private void correct(LocalDate asAt) {
        var standing = Corrections.standing(corrections.stream());
        standing.values().removeIf(said -> !Corrections.isTyped(said));
        facts.values().forEach(theirs -> {
            theirs.replaceAll(fact -> {
                var said = standing.get(fact.id());
                return said == null ? fact : CorrectedFact.of(fact, said);
            });
            theirs.removeIf(fact -> fact.period().from().isAfter(asAt));
        });
    }

    private static int newestFirst(Fact one, Fact other) {
        var order = other.period().from().compareTo(one.period().from());
        order = order == 0 ? other.learnt().compareTo(one.learnt()) : order;
        return order == 0 ? other.id().compareTo(one.id()) : order;
    }

    private void add(ResultSet row) throws SQLException {
        var subject = row.getLong(1);
        var fact = fact(row, subject);
        facts.computeIfAbsent(subject, none -> new ArrayList<>()).add(fact);
        if (fact.is(Corrections.CORRECTED)) {
            corrections.add(fact);
        }
    }

    private Fact fact(ResultSet row, long subject) throws SQLException {
        return new StoredFact(
                Id.of(row.getLong(2)),
                word(row.getString(4)),
                row.getString(3).equals("P") ? Optional.of(Id.of(subject)) : Optional.empty(),
                days.period(row, 5),
                account(row),
                row.getString(7));
    }

    private StoredFact.Account account(ResultSet row) throws SQLException {
        return new StoredFact.Account(
                new Source(word(row.getString(8)), Optional.ofNullable(row.getString(9)).map(this::word), row.getString(10)),
                Instant.ofEpochMilli(row.getLong(11)),
                Certainty.valueOf(row.getString(12)),
                Sensitivity.valueOf(row.getString(13)),
                word(row.getString(14)));
    }

    // The same few words stand in every row: kept once.
    private String word(String text) {
        var known = words.putIfAbsent(text, text);
        return known == null ? text : known;
    }
}
