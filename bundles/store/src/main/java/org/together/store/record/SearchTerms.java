package org.together.store.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody typed, sorted into dates of birth, postcodes, identifiers and words of a name. */
record SearchTerms(List<LocalDate> born, List<String> postcodes, List<String> numbers, List<String> words) {
    private static final Pattern DATE = Pattern.compile("\\b(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\b");
    private static final Pattern POSTCODE = Pattern.compile("(?i)\\b([A-Z]{1,2}\\d[A-Z\\d]?)\\s*(\\d[A-Z]{2})\\b");
    private static final Pattern NHS_NUMBER = Pattern.compile("\\b\\d{3}[ -]?\\d{3}[ -]?\\d{4}\\b");
    private static final Pattern NUMBER = Pattern.compile("\\S*\\d\\S*");

    static SearchTerms of(String text) {
        var terms = new SearchTerms(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var rest = DATE.matcher(text).replaceAll(terms::date);
        rest = POSTCODE.matcher(rest).replaceAll(found -> terms.take(terms.postcodes, found.group()));
        rest = NHS_NUMBER.matcher(rest).replaceAll(found -> terms.take(terms.numbers, found.group()));
        rest = NUMBER.matcher(rest).replaceAll(found -> terms.take(terms.numbers, found.group()));
        terms.words.addAll(SearchKeys.words(SearchKeys.name(rest)));
        return terms;
    }

    private String date(MatchResult found) {
        try {
            born.add(LocalDate.of(Integer.parseInt(found.group(3)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(1))));
            return " ";
        } catch (DateTimeException noSuchDay) {
            return Matcher.quoteReplacement(found.group());
        }
    }

    private String take(List<String> into, String found) {
        into.add(SearchKeys.number(found));
        return " ";
    }

    boolean isEmpty() {
        return isNameOnly() && words.isEmpty();
    }

    boolean isNameOnly() {
        return born.isEmpty() && postcodes.isEmpty() && numbers.isEmpty();
    }
}
