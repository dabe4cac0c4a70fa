package org.together.casework.caseload;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.together.casework.Gate;
import org.together.casework.agreement.AgreedDates;
import org.together.casework.agreement.OpenGoals;
import org.together.core.caseload.Appointment;
import org.together.core.caseload.HandOver.Section;
import org.together.core.caseload.NextStep;
import org.together.core.casework.Advocate;
import org.together.core.casework.Case;
import org.together.core.casework.CaseChange;
import org.together.core.facts.Contacts;
import org.together.core.facts.Involvement;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;

/** What the record says of a family, in sections of a page. No address ever stands in one. */
final class Pages {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);
    private static final int NEWEST = 6;
    private static final int MOST_LETTERS = 150;

    private final Family family;
    private final Optional<Case> kept;
    private final ToCome toCome;
    private final Past past;

    Pages(Family family, Optional<Case> kept, ToCome toCome, Past past) {
        this.family = family;
        this.kept = kept;
        this.toCome = toCome;
        this.past = past;
    }

    /** What is to be done, what is arranged and what is worked on, of one family or of many. */
    record ToCome(
            List<NextStep> steps,
            List<Appointment> planned,
            Map<Id<Family>, List<OpenGoals.Line>> goals,
            List<AgreedDates.Agreed> agreed) {}

    /** What changed, and how the council calls its levels. */
    record Past(List<CaseChange> changes, UnaryOperator<String> level) {}

    static String date(LocalDate day) {
        return DAY.format(day);
    }

    Section work() {
        return new Section("The work", kept.stream().flatMap(this::work).toList());
    }

    private Stream<String> work(Case open) {
        return Stream.of(
                "Begun " + DAY.format(open.begun()) + ": " + open.reason(),
                "Level of need: " + past.level().apply(open.level()) + ". Stage: " + open.stage().label(),
                "Advocate: " + open.advocate().map(Advocate::name).orElse("nobody yet")
                        + open.cover().map(cover -> ", covered by " + cover.name()).orElse(""));
    }

    Section history() {
        return new Section("What has changed", past.changes().stream().limit(NEWEST).map(this::told).toList());
    }

    private String told(CaseChange change) {
        var became = change.became().isEmpty() ? "nobody" : named(change, change.became());
        var was = change.was().isEmpty() ? "" : named(change, change.was()) + ", then ";
        var why = change.reason().isEmpty() ? "" : ". " + change.reason();
        return DAY.format(change.at().atZone(Gate.HERE)) + ": " + change.what().label() + ": " + was + became + why;
    }

    private String named(CaseChange change, String words) {
        return change.what().isLevel() ? past.level().apply(words) : words;
    }

    Section members() {
        return new Section(
                "Members",
                family.memberships().stream()
                        .map(one -> one.person().name().full() + age(one.person()) + ", " + one.role().label()
                                + (one.isResident() ? "" : ", lives elsewhere"))
                        .toList());
    }

    Section firstNames() {
        var names = family.members().map(one -> one.name().forenames() + age(one)).collect(Collectors.joining(", "));
        return new Section("Who you meet", Stream.of(names).filter(words -> !words.isEmpty()).toList());
    }

    /** So much of it as a page that has to hold everything has room for. */
    static Section brief(Section section, int most) {
        var lines = section.lines().stream().limit(most).map(Pages::shortened).collect(Collectors.toCollection(ArrayList::new));
        var more = section.lines().size() - most;
        if (more > 0) {
            lines.add("and " + more + " more in the record");
        }
        return new Section(section.title(), List.copyOf(lines));
    }

    private static String shortened(String line) {
        if (line.length() <= MOST_LETTERS) {
            return line;
        }
        var space = line.lastIndexOf(' ', MOST_LETTERS);
        return line.substring(0, space < 0 ? MOST_LETTERS : space) + " …";
    }

    private static String age(Person person) {
        return person.age().isPresent() ? " (" + person.age().getAsInt() + ")" : "";
    }

    Section services() {
        return new Section(
                "Who is involved",
                family.facts()
                        .filter(fact -> Involvement.isIn(fact) && fact.period().contains(family.asAt()))
                        .map(Pages::service)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static String service(Fact fact) {
        return Stream.of(fact.value(Involvement.SERVICE), fact.value(Involvement.WORKER), fact.value(Involvement.PHONE))
                .flatMap(Optional::stream)
                .filter(words -> !words.isBlank())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    Section contacts() {
        return new Section("Last visits, calls and attempts", newest().limit(NEWEST).map(Pages::contact).toList());
    }

    Section lastContact() {
        return new Section("Last contact", newest().limit(1).map(Pages::contact).toList());
    }

    private Stream<Fact> newest() {
        return Contacts.ALL.stream()
                .flatMap(kind -> family.ownFactsOf(kind).stream())
                .sorted(Comparator.comparing((Fact fact) -> fact.period().from()).thenComparing(Fact::id).reversed());
    }

    private static String contact(Fact fact) {
        return DAY.format(fact.period().from()) + ", " + fact.source().reference() + ": "
                + Contacts.find(fact.kind()).map(kind -> kind.tell(fact)).orElse("");
    }

    Section steps() {
        return new Section(
                "To be done",
                toCome.steps().stream()
                        .sorted(Comparator.comparing(step -> step.by().orElse(LocalDate.MAX)))
                        .map(step -> step.what() + step.by().map(day -> ", by " + DAY.format(day)).orElse("") + " (" + step.who() + ")")
                        .toList());
    }

    Section goals() {
        return new Section(
                "Open goals",
                toCome.goals().getOrDefault(family.id(), List.of()).stream().map(goal -> goal.words() + ": " + goal.standing()).toList());
    }

    Section dates() {
        return new Section(
                "Appointments",
                toCome.planned().stream()
                        .filter(one -> one.ends().isAfter(LocalDateTime.now(Gate.HERE)))
                        .sorted(Comparator.comparing(Appointment::begins))
                        .map(one -> TIME.format(one.begins()) + ": " + one.what() + ", " + one.whose().name())
                        .toList());
    }
}
