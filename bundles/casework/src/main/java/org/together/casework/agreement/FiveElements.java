package org.together.casework.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.together.casework.Gate;
import org.together.core.agreement.Agreement;
import org.together.core.agreement.Engagements.Element;
import org.together.core.agreement.Engagements.Event;
import org.together.core.agreement.Engagements.Evidence;
import org.together.core.agreement.Engagements.Sort;
import org.together.core.agreement.Goal;
import org.together.core.agreement.Promise;
import org.together.core.agreement.Version;
import org.together.core.facts.Involvement;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;

/**
 * The five elements that the evaluation of family intervention projects (National Centre for Social Research, for 2011 to 2012) found in
 * those that worked, each shown by records of this family or said to be missing.
 */
final class FiveElements {
    private final Family family;
    private final List<Agreement> agreements;
    private final Optional<Agreement> current;
    private final Contacts contacts;

    FiveElements(Family family, List<Agreement> agreements, Contacts contacts) {
        this.family = family;
        this.agreements = agreements;
        this.contacts = contacts;
        current = agreements.stream().filter(Agreement::isOpen).findFirst();
    }

    List<Element> all() {
        return List.of(dedicatedWorker(), practicalHelp(), persistence(), wholeFamily(), commonPurpose());
    }

    private Element dedicatedWorker() {
        var workers = family.facts()
                .filter(fact -> fact.period().contains(family.asAt()))
                .filter(fact -> fact.value(Involvement.WORKER).filter(name -> !name.isBlank()).isPresent())
                .toList();
        var advocates = workers.stream().filter(ContactFacts::isAdvocate).map(FiveElements::worker).distinct().toList();
        var others = workers.stream().map(fact -> fact.value(Involvement.WORKER).orElse("")).distinct().count();
        var missing = "No advocate is recorded for the family"
                + (others == 0 ? "" : "; " + others + (others == 1 ? " worker is" : " workers are") + " named and none of them leads");
        return element("dedicated-worker", "A dedicated worker, dedicated to the family", advocates, missing);
    }

    private static Evidence worker(Fact fact) {
        var words = fact.value(Involvement.WORKER).orElse("") + fact.value(Involvement.SERVICE).map(service -> ", " + service).orElse("");
        return new Evidence(fact.period().from(), words, ContactFacts.who(fact));
    }

    private Element practicalHelp() {
        var evidence = agreements.stream()
                .flatMap(agreement -> agreement.promises().stream())
                .filter(promise -> promise.wording().practical() && promise.outcome().state() == Promise.State.DONE)
                .map(promise -> new Evidence(
                        promise.outcome().day().orElse(LocalDate.EPOCH), promise.wording().words(), promise.outcome().by()))
                .toList();
        return element("practical-help", "Practical, hands-on help", evidence, "No practical help is recorded as given");
    }

    private Element persistence() {
        var evidence = new ArrayList<Evidence>();
        contacts.events().stream()
                .filter(event -> event.sort() == Sort.MISSED || event.sort() == Sort.ATTEMPT || event.sort() == Sort.DISENGAGED)
                .flatMap(event -> contacts.after(event.day(), Sort.CONTACT, Sort.ATTEMPT).stream())
                .distinct()
                .map(event -> evidence(event, "Tried again: "))
                .forEach(evidence::add);
        contacts.of(Sort.RE_ENGAGED).map(event -> evidence(event, "Came back: ")).forEach(evidence::add);
        contacts.of(Sort.LADDER).map(event -> evidence(event, "Challenged: ")).forEach(evidence::add);
        var missing = contacts.isEngaged()
                ? "Nothing recorded shows that anybody tried again after a missed visit, or challenged the family"
                : "The family has stopped, and no further attempt is recorded";
        return element("persistence", "A persistent, assertive and challenging approach", evidence, missing);
    }

    private static Evidence evidence(Event event, String before) {
        return new Evidence(event.day(), before + (event.words().isBlank() ? event.sort().label() : event.words()), event.who());
    }

    private Element wholeFamily() {
        var goals = current.map(Agreement::goals).orElse(List.of());
        var evidence = goals.stream()
                .filter(goal -> goal.state() != Goal.State.SET_ASIDE)
                .map(goal -> new Evidence(begun(), who(goal) + ": " + goal.aim().words(), String.join(", ", goal.agencies())))
                .toList();
        var missing = new ArrayList<String>();
        if (goals.stream().noneMatch(goal -> goal.person().isEmpty())) {
            missing.add("There is no goal for the family as a whole");
        }
        var withGoal = goals.stream().flatMap(goal -> goal.person().stream()).collect(Collectors.toSet());
        family.members()
                .filter(person -> !withGoal.contains(person.id()))
                .map(person -> "Nothing is agreed yet for " + called(person))
                .forEach(missing::add);
        if (goals.stream().allMatch(goal -> goal.aim().childWords().isBlank()) && family.children().findAny().isPresent()) {
            missing.add("No goal is told in a child's words");
        }
        return new Element("whole-family", "The family considered as a whole", !evidence.isEmpty(), evidence, missing);
    }

    private Element commonPurpose() {
        var evidence = new ArrayList<Evidence>();
        var missing = new ArrayList<String>();
        current.flatMap(Agreement::signed).ifPresentOrElse(
                version -> evidence.add(signed(version)),
                () -> missing.add("No version of the agreement is signed by a member of the family"));
        var joint = goals().filter(goal -> goal.agencies().size() > 1).toList();
        joint.forEach(goal -> evidence.add(new Evidence(begun(), "Joint goal: " + goal.aim().words(), String.join(", ", goal.agencies()))));
        if (joint.isEmpty()) {
            missing.add("No goal belongs to more than one agency");
        }
        var telling = goals().flatMap(goal -> goal.readings().stream()).map(Goal.Reading::agency).collect(Collectors.toSet());
        if (agencies(telling) < 2) {
            missing.add("Fewer than two agencies have said how far a goal has come");
        }
        current.stream().flatMap(agreement -> agreement.reviews().stream())
                .map(review -> new Evidence(review.held(), "Reviewed together with " + review.takingPart(), review.recordedBy()))
                .forEach(evidence::add);
        return new Element("common-purpose", "A common purpose and agreed aims", !evidence.isEmpty(), evidence, missing);
    }

    private static long agencies(Set<String> telling) {
        return telling.stream().filter(agency -> !agency.equals(Goal.Reading.FAMILY)).count();
    }

    private static Evidence signed(Version version) {
        var names = version.marks().stream().map(Version.Mark::name).collect(Collectors.joining(", "));
        var day = version.offered().atZone(Gate.HERE).toLocalDate();
        return new Evidence(day, "Version " + version.number() + " signed by " + names, version.offeredBy());
    }

    private Stream<Goal> goals() {
        return current.stream().flatMap(agreement -> agreement.goals().stream());
    }

    private LocalDate begun() {
        return current.map(agreement -> agreement.head().begun()).orElse(family.asAt());
    }

    private String who(Goal goal) {
        return goal.person().flatMap(this::member).map(FiveElements::called).orElse("The whole family");
    }

    private Optional<Person> member(Id<Person> id) {
        return family.members().filter(person -> person.id().equals(id)).findFirst();
    }

    private static String called(Person person) {
        return person.name().forenames().isBlank() ? person.name().full() : person.name().forenames();
    }

    private static Element element(String id, String title, List<Evidence> evidence, String missing) {
        return new Element(id, title, !evidence.isEmpty(), evidence, evidence.isEmpty() ? List.of(missing) : List.of());
    }
}
