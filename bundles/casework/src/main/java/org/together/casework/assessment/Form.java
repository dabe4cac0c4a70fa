package org.together.casework.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.together.casework.assessment.AnswerRow.Place;
import org.together.core.assessment.Answer;
import org.together.core.assessment.Domain;
import org.together.core.assessment.Domain.About;
import org.together.core.assessment.FieldKey;
import org.together.core.assessment.Question;
import org.together.core.assessment.Question.Sharing;
import org.together.core.assessment.Section;
import org.together.core.assessment.Section.Block;
import org.together.core.assessment.Section.Entry;
import org.together.core.assessment.Section.State;
import org.together.core.family.Family;
import org.together.core.family.Person;

/** The sections of one family's assessment as somebody may read them: what is asked now, and answers whose questions have gone. */
final class Form {
    private final Family family;
    private final List<Domain> domains;
    private final Sight sight;
    private final Map<FieldKey, Answer> standing = new LinkedHashMap<>();
    private final Map<FieldKey, List<Answer>> apart = new HashMap<>();

    Form(Family family, List<Domain> domains, Sight sight, List<AnswerRow> answers) {
        this.family = family;
        this.domains = domains;
        this.sight = sight;
        answers.stream().filter(row -> sight.reads(row.key())).forEach(this::take);
    }

    private void take(AnswerRow row) {
        if (row.is(Place.APART)) {
            apart.computeIfAbsent(row.key(), none -> new ArrayList<>()).add(row.told());
        } else {
            standing.put(row.key(), row.told());
        }
    }

    List<Section> sections() {
        var sections = new ArrayList<Section>();
        domains.stream()
                .filter(domain -> domain.about() == About.FAMILY)
                .forEach(domain -> sections.add(section(domain.id(), domain.title(), Optional.empty(), List.of(domain))));
        family.members().forEach(person -> sections.add(section(person)));
        sections.addAll(gone(sections));
        return sections;
    }

    private Section section(Person person) {
        var age = person.age().isPresent() ? ", " + person.age().getAsInt() : "";
        var theirs = domains.stream().filter(domain -> domain.about().includes(family, person)).toList();
        return section(person.id().toString(), person.name().full() + age, Optional.of(person), theirs);
    }

    private Section section(String key, String title, Optional<Person> person, List<Domain> asked) {
        var subject = person.map(one -> one.id().toString()).orElse(FieldKey.FAMILY);
        var blocks = asked.stream().map(domain -> new Block(domain, entries(subject, domain))).toList();
        return complete(key, title, person.map(Person::id), blocks);
    }

    private List<Entry> entries(String subject, Domain domain) {
        return domain.questions().stream().flatMap(question -> entries(subject, domain, question)).toList();
    }

    /** Of a question that each agency answers for itself: the reader's own first, then others' that they may read. */
    private Stream<Entry> entries(String subject, Domain domain, Question question) {
        var field = new FieldKey(subject, domain.id(), question.id(), "");
        if (question.sharing() == Sharing.SHARED) {
            return Stream.of(entry(field, question));
        }
        var own = field.by(sight.viewer().agency());
        var others = standing.keySet().stream()
                .filter(one -> one.by("").equals(field) && !one.equals(own))
                .sorted(Comparator.comparing(FieldKey::agency));
        return Stream.concat(Stream.of(own), others).map(one -> entry(one, question));
    }

    private Entry entry(FieldKey field, Question question) {
        return new Entry(
                field, question, Optional.ofNullable(standing.get(field)), apart.getOrDefault(field, List.of()), sight.writes(field));
    }

    private Section complete(String key, String title, Optional<org.together.core.family.Id<Person>> person, List<Block> blocks) {
        var entries = blocks.stream().flatMap(block -> block.entries().stream()).toList();
        var newest = entries.stream().flatMap(entry -> entry.answer().stream()).max(Comparator.comparing(Answer::at));
        return new Section(key, title, person, blocks, state(key, entries, newest), newest);
    }

    private State state(String key, List<Entry> entries, Optional<Answer> newest) {
        if (entries.stream().anyMatch(entry -> !entry.apart().isEmpty())) {
            return State.TO_SETTLE;
        }
        var done = standing.get(new FieldKey(key, "section", FieldKey.DONE, ""));
        if (done != null && done.text().equals("yes")) {
            return State.COMPLETED;
        }
        return newest.isPresent() ? State.IN_PROGRESS : State.NOT_STARTED;
    }

    /** Answers whose question was taken away, or whose person belongs to the family no more: readable still. */
    private List<Section> gone(List<Section> sections) {
        var asked = sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.entries().stream())
                .map(Entry::field)
                .toList();
        var left = standing.values().stream()
                .filter(answer -> !asked.contains(answer.field()) && !answer.field().domain().equals("section") && !answer.text().isBlank())
                .map(answer -> new Entry(answer.field(), Question.of(answer.field().question(), answer.asked()),
                        Optional.of(answer), List.of(), false))
                .toList();
        var title = "Answered before, and not asked now";
        return left.isEmpty()
                ? List.of()
                : List.of(complete("before", title, Optional.empty(), List.of(new Block(Domain.of("before", title, About.FAMILY), left))));
    }
}
