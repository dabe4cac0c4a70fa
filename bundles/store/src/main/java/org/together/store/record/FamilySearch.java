package org.together.store.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Name;
import org.together.core.record.FamilyLine;
import org.together.store.record.FamilyReading.Head;
import org.together.store.record.Tables.Among;

/** Finds people by what is typed, each term through its own index, and the families they belong to now. */
final class FamilySearch {
    private static final String PERSON = "select id, surname_key, forenames_key from record_person where ";
    private static final String NOW = "from_day <= ? and (to_day is null or to_day >= ?)";
    private static final Among NAMES =
            new Among("id, surname_key, forenames_key", "record_person", "id", "constraint=record_person_id", "");
    static final Among FAMILIES =
            new Among("person_id, family_id", "record_membership", "person_id", "index=record_membership_person", NOW);
    static final Among MEMBERS =
            new Among("family_id, person_id, place", "record_membership", "family_id", "constraint=record_membership_place", NOW);
    private static final Among PEOPLE =
            new Among("id, forenames, surname, born", "record_person", "id", "constraint=record_person_id", "");

    private final Tables tables;

    FamilySearch(Tables tables) {
        this.tables = tables;
    }

    /** Somebody whose name answers, and how well: 0 is the surname itself. */
    private record Match(long person, String surname, String forenames, int rank) {}

    private static final Comparator<Match> BEST_FIRST = Comparator.comparingInt(Match::rank)
            .thenComparing(Match::surname)
            .thenComparing(Match::forenames)
            .thenComparing(Match::person);

    /** How many families at most, on which day, and which are not there for whoever asks. */
    record Wanted(int atMost, LocalDate today, Set<Id<Family>> without) {
        boolean has(long family) {
            return !without.contains(Id.<Family>of(family));
        }
    }

    List<FamilyLine> find(String text, Wanted wanted) {
        var terms = SearchTerms.of(text);
        if (terms.isEmpty() || wanted.atMost() < 1) {
            return List.of();
        }
        var nobody = onlyIn(wanted);
        var matches = terms.isNameOnly() ? byName(terms.words()) : byNumbers(terms, nobody);
        var best = matches.stream().filter(one -> !nobody.contains(one.person())).sorted(BEST_FIRST).map(Match::person).toList();
        return lines(families(best, wanted), wanted.today());
    }

    /** Who belongs to families that are not there and to no other: the same is read whoever is looked for, so that time does not tell. */
    private Set<Long> onlyIn(Wanted wanted) {
        var people = new HashSet<Long>();
        var day = Days.written(wanted.today());
        var families = wanted.without().stream().map(Id::value).toList();
        tables.readAmong(MEMBERS, families, row -> people.add(row.getLong(2)), day, day);
        var elsewhere = new HashSet<Long>();
        tables.readAmong(FAMILIES, List.copyOf(people), row -> {
            if (wanted.has(row.getLong(2))) {
                elsewhere.add(row.getLong(1));
            }
        }, day, day);
        people.removeAll(elsewhere);
        return people;
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

    private Collection<Match> byNumbers(SearchTerms terms, Set<Long> nobody) {
        var sets = new ArrayList<Set<Long>>();
        terms.born().forEach(day -> sets.add(ids("select id from record_person where born = ?", Days.written(day))));
        terms.postcodes().forEach(code -> sets.add(ids("select person_id from record_residence where postcode_key = ?", code)));
        terms.numbers().forEach(number -> sets.add(ids("select person_id from record_identifier where number_key = ?", number)));
        var all = sets.getFirst();
        sets.forEach(all::retainAll);
        all.removeAll(nobody);
        var found = new LinkedHashMap<Long, Match>();
        tables.readAmong(NAMES, all, row -> match(row, terms.words(), found));
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

    private List<Long> families(List<Long> people, Wanted wanted) {
        var day = Days.written(wanted.today());
        var families = new LinkedHashMap<Long, Boolean>();
        for (var from = 0; from < people.size() && families.size() < wanted.atMost(); from += 1_000) {
            var some = people.subList(from, Math.min(from + 1_000, people.size()));
            var of = new LinkedHashMap<Long, List<Long>>();
            some.forEach(person -> of.put(person, new ArrayList<>(2)));
            tables.readAmong(FAMILIES, some, row -> of.getOrDefault(row.getLong(1), new ArrayList<>()).add(row.getLong(2)), day, day);
            of.values().forEach(theirs -> theirs.stream().filter(wanted::has).sorted().forEach(family -> families.put(family, true)));
        }
        return families.keySet().stream().limit(wanted.atMost()).toList();
    }

    private List<FamilyLine> lines(List<Long> families, LocalDate today) {
        var heads = new HashMap<Long, Head>();
        tables.readAmong(FamilyReading.HEADS, families, row -> heads.put(row.getLong(1), Head.of(row)));
        var members = new HashMap<Long, TreeMap<Integer, Long>>();
        var day = Days.written(today);
        tables.readAmong(MEMBERS, families, row -> members.computeIfAbsent(row.getLong(1), none -> new TreeMap<>())
                .put(row.getInt(3), row.getLong(2)), day, day);
        var people = new HashMap<Long, String>();
        var days = tables.days();
        var ids = members.values().stream().flatMap(theirs -> theirs.values().stream()).toList();
        tables.readAmong(PEOPLE, ids, row -> people.put(row.getLong(1), told(row, days.read(row, 4), today)));
        // A family may have gone since it was found.
        return families.stream()
                .filter(family -> heads.containsKey(family) && members.containsKey(family))
                .map(heads::get)
                .map(head -> line(head, members.get(head.id()).values(), people))
                .toList();
    }

    private static FamilyLine line(Head head, Collection<Long> members, Map<Long, String> people) {
        var told = members.stream().map(people::get).filter(Objects::nonNull).toList();
        return new FamilyLine(Id.of(head.id()), head.name(), head.locality(), String.join(", ", told), told.size());
    }

    private static String told(ResultSet person, @Nullable LocalDate born, LocalDate today) throws SQLException {
        var name = new Name(person.getString(2), person.getString(3)).full();
        return born == null ? name : name + " (" + Period.between(born, today).getYears() + ")";
    }
}
