package org.together.casework.frontdoor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.together.core.frontdoor.Consent;
import org.together.core.frontdoor.PersonReferred;
import org.together.core.frontdoor.ReferralForm;
import org.together.core.frontdoor.Referrer;
import org.together.core.frontdoor.SafetyFlag;
import org.together.core.frontdoor.Urgency;
import org.together.core.hub.Reject;

/** One person of a referral in a file, with what the first of them says of the whole. */
record CsvRow(long number, Map<String, String> values) {
    static final List<String> COLUMNS = List.of(
            "reference", "agency", "referrer", "phone", "self", "forename", "surname", "dob", "role", "address", "postcode", "concerns",
            "problems", "wanted", "urgency", "consent", "lawful_basis", "safety", "safety_note");
    private static final List<String> REQUIRED = List.of("reference", "agency", "referrer", "surname", "concerns");
    private static final Map<String, String> COLUMN_OF = Map.of(
            "referrer.name", "referrer",
            "referrer.agency", "agency",
            "referrer.phone", "phone",
            "forenames", "forename",
            "born", "dob",
            "lawfulBasis", "lawful_basis",
            "safetyNote", "safety_note",
            "people", "surname",
            "key", "reference");
    private static final Set<String> YES = Set.of("y", "yes", "true", "1");

    static CsvRow of(long number, Map<String, String> values) {
        return new CsvRow(number, values);
    }

    String text(String column) {
        return values.getOrDefault(column, "");
    }

    /** The first required column that is not there, or empty. */
    String missing() {
        return REQUIRED.stream().filter(column -> !values.containsKey(column)).findFirst().orElse("");
    }

    static String column(String field) {
        return COLUMN_OF.getOrDefault(field, field);
    }

    static ReferralForm form(List<CsvRow> rows) {
        var first = rows.getFirst();
        var isSelf = YES.contains(first.text("self").toLowerCase(java.util.Locale.ROOT));
        var referrer = isSelf
                ? Referrer.self(first.text("referrer"), first.text("phone"))
                : Referrer.of(first.text("agency"), first.text("referrer"), first.text("phone"));
        return ReferralForm.of(referrer, rows.stream().map(CsvRow::person).toList(), first.text("concerns"))
                .problems(first.several("problems").collect(Collectors.toSet()))
                .wanting(first.text("wanted"), Codes.choice(Urgency.class, "urgency", first.text("urgency"), Urgency.ROUTINE))
                .sharedBy(Codes.choice(Consent.class, "consent", first.text("consent"), Consent.NOT_ASKED), first.text("lawful_basis"))
                .minding(Codes.choices(SafetyFlag.class, "safety", first.several("safety").toList()), first.text("safety_note"));
    }

    /** Every word of it that cannot be read; the first row says all but the person. */
    List<Reject> unread(boolean isFirst) {
        var ofPerson = Stream.<Runnable>of(() -> Codes.role("role", text("role")), () -> Codes.day("dob", text("dob")));
        var ofAll = Stream.concat(
                Stream.<Runnable>of(
                        () -> Codes.choice(Urgency.class, "urgency", text("urgency"), Urgency.ROUTINE),
                        () -> Codes.choice(Consent.class, "consent", text("consent"), Consent.NOT_ASKED)),
                several("safety").map(word -> () -> Codes.choices(SafetyFlag.class, "safety", List.of(word))));
        return (isFirst ? Stream.concat(ofPerson, ofAll) : ofPerson).flatMap(this::wrong).toList();
    }

    private Stream<Reject> wrong(Runnable read) {
        try {
            read.run();
            return Stream.empty();
        } catch (Codes.NotRead wrong) {
            return Stream.of(new Reject(number, wrong.field(), wrong.value(), wrong.getMessage()));
        }
    }

    /** As if nothing stood in these columns, so that the rest can be looked at. */
    CsvRow without(Set<String> columns) {
        var rest = new LinkedHashMap<>(values);
        rest.keySet().removeAll(columns);
        return new CsvRow(number, rest);
    }

    private PersonReferred person() {
        var person = PersonReferred.of(text("forename"), text("surname"), Codes.role("role", text("role")))
                .at(text("address"), text("postcode"));
        return Codes.day("dob", text("dob")).map(person::born).orElse(person);
    }

    private Stream<String> several(String column) {
        return Stream.of(text(column).split(";")).map(String::strip).filter(one -> !one.isEmpty());
    }
}
