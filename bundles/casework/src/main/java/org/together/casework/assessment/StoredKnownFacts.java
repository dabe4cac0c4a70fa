package org.together.casework.assessment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.core.access.Viewer;
import org.together.core.assessment.Assessment;
import org.together.core.assessment.Author;
import org.together.core.assessment.Domain;
import org.together.core.assessment.FieldKey;
import org.together.core.assessment.KnownFact;
import org.together.core.assessment.KnownFact.Remark;
import org.together.core.assessment.KnownFact.Standing;
import org.together.core.assessment.KnownFacts;
import org.together.core.family.Certainty;
import org.together.core.family.Fact;
import org.together.core.family.FactKind;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Kinds;
import org.together.core.family.Period;
import org.together.core.family.Source;
import org.together.core.record.FactDraft;
import org.together.core.record.FamilyWriter;

/** Shows in an assessment what the record knows, and keeps what is said of it as facts beside it. */
@Component
public final class StoredKnownFacts implements KnownFacts {
    private static final int LONGEST = 2000;

    private final Desk desk;
    private final InstalledDomains installed;
    private final FamilyWriter record;
    private final Kinds kinds;

    @Activate
    public StoredKnownFacts(
            @Reference Desk desk, @Reference InstalledDomains installed, @Reference FamilyWriter record, @Reference Kinds kinds) {
        this.desk = desk;
        this.installed = installed;
        this.record = record;
        this.kinds = kinds;
    }

    @Override
    public List<KnownFact> of(Viewer viewer, Id<Assessment> assessment, String subject) {
        return desk.reading(viewer, assessment, "read what is known for the assessment " + assessment, (row, family) -> {
            var remarks = remarks(family, assessment);
            return relevant(family, subject, new Sight(viewer))
                    .map(found -> known(found, remarks))
                    .sorted(Comparator.comparing((KnownFact known) -> known.fact().period().from()).reversed())
                    .toList();
        });
    }

    @Override
    public Optional<String> confirm(Viewer viewer, Id<Assessment> assessment, Id<Fact> fact) {
        return remark(viewer, assessment, fact, known -> draft(viewer, assessment, known, ""));
    }

    @Override
    public Optional<String> correct(Viewer viewer, Id<Assessment> assessment, Id<Fact> fact, String words) {
        if (words.isBlank()) {
            return Optional.of("Write what is right");
        }
        return words.length() > LONGEST
                ? Optional.of("Say it in at most " + LONGEST + " characters")
                : remark(viewer, assessment, fact, known -> draft(viewer, assessment, known, words.strip()));
    }

    private Optional<String> remark(Viewer viewer, Id<Assessment> assessment, Id<Fact> fact, Function<Found, FactDraft> draft) {
        return desk.writing(viewer, assessment, (row, family) -> {
            var sight = new Sight(viewer);
            var found = subjects(family).flatMap(subject -> relevant(family, subject, sight)).filter(one -> one.fact().id().equals(fact));
            var known = found.findFirst();
            known.ifPresent(one -> {
                record.keepFacts(List.of(draft.apply(one)));
                desk.record(viewer, family, "remarked on the fact " + fact + " in " + assessment);
            });
            return known.isPresent() ? Optional.empty() : Optional.of("This record is not there any more");
        });
    }

    private FactDraft draft(Viewer viewer, Id<Assessment> assessment, Found found, String words) {
        var fact = found.fact();
        var values = new HashMap<>(Map.of(
                AssessmentVocabulary.FACT.key(), fact.id().toString(),
                AssessmentVocabulary.ASSESSMENT.key(), assessment.toString(),
                AssessmentVocabulary.MATTER.key(), kinds.label(fact.kind())));
        if (!words.isEmpty()) {
            values.put(AssessmentVocabulary.WORDS.key(), words);
        }
        var person = found.fact().person();
        return new FactDraft(
                person,
                person.isPresent() ? Optional.empty() : Optional.of(found.family()),
                kind(words).id(),
                Period.on(Gate.today()),
                values,
                new Source(viewer.agency(), Optional.empty(), viewer.name()),
                Certainty.REPORTED,
                fact.sensitivity(),
                "Public task: the whole family's assessment",
                0,
                0);
    }

    private static FactKind kind(String words) {
        return words.isEmpty() ? AssessmentVocabulary.CONFIRMED : AssessmentVocabulary.CORRECTED;
    }

    /** A fact that a domain shows. */
    private record Found(Id<Family> family, Fact fact, String domain) {}

    private Stream<Found> relevant(Family family, String subject, Sight sight) {
        var ofSubject = Desk.facts(family, subject, sight)
                .flatMap(fact -> installed.all().stream()
                        .filter(domain -> shows(domain, subject, fact))
                        .map(domain -> new Found(family.id(), fact, domain.id())));
        return subject.equals(FieldKey.FAMILY) ? Stream.concat(ofSubject, ofWholeFamily(family, sight)) : ofSubject;
    }

    /** What is recorded of one member tells of a domain of the family's as well: an eviction, a call-out, a service at work. */
    private Stream<Found> ofWholeFamily(Family family, Sight sight) {
        var members = family.members().flatMap(person -> person.facts()).filter(sight::reads);
        var byKind = members.flatMap(fact -> installed.all().stream()
                .filter(domain -> shows(domain, FieldKey.FAMILY, fact))
                .map(domain -> new Found(family.id(), fact, domain.id())));
        var services = installed.all().stream()
                .filter(Services::isIn)
                .flatMap(domain -> Services.known(family, sight).map(fact -> new Found(family.id(), fact, domain.id())));
        return Stream.concat(byKind, services);
    }

    private static boolean shows(Domain domain, String subject, Fact fact) {
        var isOfFamily = domain.about() == Domain.About.FAMILY;
        return isOfFamily == subject.equals(FieldKey.FAMILY) && domain.kinds().contains(fact.kind()) && Desk.isFresh(fact);
    }

    private KnownFact known(Found found, Map<String, Fact> remarks) {
        var remark = Optional.ofNullable(remarks.get(found.fact().id().toString()));
        var standing = remark.map(said -> said.is(AssessmentVocabulary.CONFIRMED) ? Standing.CONFIRMED : Standing.DISPUTED);
        return new KnownFact(
                found.fact(), found.domain(), kinds.tell(found.fact()), standing.orElse(Standing.AS_RECORDED), remark.map(this::remark));
    }

    private Remark remark(Fact said) {
        var author = new Author("", said.source().reference(), said.source().agency());
        return new Remark(said.value(AssessmentVocabulary.WORDS).orElse(""), author, said.learnt());
    }

    /** The newest remark on each fact in this assessment, by the fact's id. */
    private static Map<String, Fact> remarks(Family family, Id<Assessment> assessment) {
        return family.facts()
                .filter(fact -> fact.is(AssessmentVocabulary.CONFIRMED) || fact.is(AssessmentVocabulary.CORRECTED))
                .filter(fact -> fact.value(AssessmentVocabulary.ASSESSMENT).filter(assessment.toString()::equals).isPresent())
                .collect(Collectors.toMap(
                        fact -> fact.value(AssessmentVocabulary.FACT).orElse(""),
                        Function.identity(),
                        (one, other) -> one.id().compareTo(other.id()) > 0 ? one : other));
    }

    private static Stream<String> subjects(Family family) {
        return Stream.concat(Stream.of(FieldKey.FAMILY), family.members().map(person -> person.id().toString()));
    }
}
