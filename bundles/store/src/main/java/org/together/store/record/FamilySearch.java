package org.together.store.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.together.core.family.Id;
import org.together.core.family.Name;
import org.together.core.record.FamilyLine;
import org.together.store.record.FamilyReading.Head;

/** Finds people by what is typed, each term through its own index, and the families they belong to now. */
final class FamilySearch {
    private static final String PERSON = "select id, surname_key, forenames_key from record_person where ";
    private static final String MEMBERS = "select m.family_id, p.forenames, p.surname, p.born from record_membership m"
            + " join record_person p on p.id = m.person_id where m.family_id {ids} and m.from_day <= ? and (m.to_day is null or m.to_day >= ?)"
            + " order by m.family_id, m.place";
    private static final String PLACES = "select distinct person_id, family_id from record_membership where person_id {ids}"
            + " and from_day <= ? and (to_day is null or to_day >= ?)";

    private final Tables tables;

    FamilySearch(Tables tables) {
        this.tables = tables;
    }

    /** Somebody whose name answers, and how well: 0 is the surname itself. */
    private record Match(long person, String surname, String forenames, int rank) {}

    List<FamilyLine> find(String text, int atMost, LocalDate today) {
        var terms = SearchTerms.of(text);
        if (terms.isEmpty() || atMost < 1) {
            return List.of();
        }
        var matches = terms.isNameOnly() ? byName(terms.words()) : byNumbers(terms);
        var best = Comparator.comparingInt(Match::rank).thenComparing(Match::surname).thenComparing(Match::forenames).thenComparing(Match::person);
        return lines(families(matches.stream().sorted(best).map(Match::person).toList(), atMost, today), today);
    }

    private Collection<Match> byName(List<String> words) {
        var found = new LinkedHashMap<Long, Match>();
        for (var word : words) {
            var begins = word + "%";
            tables.read(PERSON + "surname_key like ?", row -> match(row, words, found), begins);
            if (words.size() == 1) {
                tables.read(PERSON + "forenames_key like ?", row -> match(row, words, found), begins);
            }
        }
        return found.values();
    }

    private Collection<Match> byNumbers(SearchTerms terms) {
        var sets = new ArrayList<Set<Long>>();
        terms.born().forEach(day -> sets.add(ids("select id from record_person where born = ?", Days.written(day))));
        terms.postcodes().forEach(code -> sets.add(ids("select person_id from record_residence where postcode_key = ?", code)));
        terms.numbers().forEach(number -> sets.add(ids("select person_id from record_identifier where number_key = ?", number)));
        var all = sets.getFirst();
        sets.forEach(all::retainAll);
        var found = new LinkedHashMap<Long, Match>();
        tables.readAmong(PERSON + "id {ids}", all, row -> match(row, terms.words(), found));
        return found.values();
    }

    private Set<Long> ids(String sql, @Nullable Object term) {
        var found = new HashSet<Long>();
        tables.read(sql, row -> found.add(row.getLong(1)), new @Nullable Object[] {term});
        return found;
    }

    // Each word must begin a word of the name.
    private static void match(ResultSet row, List<String> words, Map<Long, Match> into) throws SQLException {
        var surname = row.getString(2);
        var forenames = row.getString(3);
        var whole = SearchKeys.words(surname + " " + forenames);
        if (words.stream().allMatch(word -> whole.stream().anyMatch(part -> part.startsWith(word)))) {
            var rank = words.contains(surname) ? 0 : words.stream().anyMatch(surname::startsWith) ? 1 : 2;
            var exact = words.stream().filter(whole::contains).count();
            into.put(row.getLong(1), new Match(row.getLong(1), surname, forenames, rank * 10 - (int) Math.min(exact, 9)));
        }
    }

    private List<Long> families(List<Long> people, int atMost, LocalDate today) {
        var day = Days.written(today);
        var families = new LinkedHashMap<Long, Boolean>();
        for (var from = 0; from < people.size() && families.size() < atMost; from += 1_000) {
            var some = people.subList(from, Math.min(from + 1_000, people.size()));
            var of = new LinkedHashMap<Long, List<Long>>();
            some.forEach(person -> of.put(person, new ArrayList<>(2)));
            tables.readAmong(PLACES, some, row -> of.getOrDefault(row.getLong(1), new ArrayList<>()).add(row.getLong(2)), day, day);
            of.values().forEach(theirs -> theirs.stream().sorted().forEach(family -> families.put(family, true)));
        }
        return families.keySet().stream().limit(atMost).toList();
    }

    private List<FamilyLine> lines(List<Long> families, LocalDate today) {
        var heads = new ArrayList<Head>();
        tables.readAmong("select id, name, locality from record_family where id {ids}", families, row -> heads.add(Head.of(row)));
        var members = new LinkedHashMap<Long, List<String>>();
        var day = Days.written(today);
        tables.readAmong(MEMBERS, families, row -> members
                .computeIfAbsent(row.getLong(1), none -> new ArrayList<>())
                .add(told(new Name(row.getString(2), row.getString(3)), Optional.ofNullable(Days.read(row, 4)), today)), day, day);
        var byId = heads.stream().collect(Collectors.toMap(Head::id, head -> head));
        return families.stream().map(byId::get).map(head -> line(head, members.getOrDefault(head.id(), List.of()))).toList();
    }

    private static FamilyLine line(Head head, List<String> members) {
        return new FamilyLine(Id.of(head.id()), head.name(), head.locality(), String.join(", ", members), members.size());
    }

    private static String told(Name name, Optional<LocalDate> born, LocalDate today) {
        return born.map(day -> name.full() + " (" + Period.between(day, today).getYears() + ")").orElse(name.full());
    }
}
