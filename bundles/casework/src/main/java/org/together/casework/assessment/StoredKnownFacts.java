package org.together.casework.assessment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
import org.together.core.assessment.KnownFact.Right;
import org.together.core.assessment.KnownFact.Standing;
import org.together.core.assessment.KnownFacts;
import org.together.core.facts.Corrections;
import org.together.core.family.Certainty;
import org.together.core.family.Correction;
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
        return remark(viewer, assessment, fact, found -> Remarked.of(AssessmentVocabulary.CONFIRMED, Map.of()));
    }

    @Override
    public Optional<String> correct(Viewer viewer, Id<Assessment> assessment, Id<Fact> fact, Right right) {
        return remark(viewer, assessment, fact, found -> {
            var recorded = Correction.recorded(found.fact());
            var righting = new Righting(recorded, kinds.find(recorded.kind()), right);
            return righting.fault().map(Remarked::not).orElseGet(() -> Remarked.of(Corrections.CORRECTED, righting.written()));
        });
    }

    @Override
    public Optional<String> takeBack(Viewer viewer, Id<Assessment> assessment, Id<Fact> fact) {
        return remark(viewer, assessment, fact, found -> found.isRemarked()
                ? Remarked.of(
                        Corrections.CORRECTED,
                        Map.of(Corrections.UNDONE.key(), "true", Corrections.CHANGE.key(), "what was said before does not hold"))
                : Remarked.not("Nothing was said of this record"));
    }

    /** What is to be kept as said of a fact, or why not. */
    private record Remarked(FactKind kind, Map<String, String> values, Optional<String> refusal) {
        static Remarked of(FactKind kind, Map<String, String> values) {
            return new Remarked(kind, values, Optional.empty());
        }

        static Remarked not(String why) {
            return new Remarked(Corrections.CORRECTED, Map.of(), Optional.of(why));
        }
    }

    private Optional<String> remark(Viewer viewer, Id<Assessment> assessment, Id<Fact> fact, Function<Found, Remarked> said) {
        return desk.writing(viewer, assessment, (row, family) -> {
            var sight = new Sight(viewer);
            var remarks = remarks(family, assessment);
            var found = subjects(family)
                    .flatMap(subject -> relevant(family, subject, sight))
                    .filter(one -> one.fact().id().equals(fact))
                    .findFirst();
            if (found.isEmpty()) {
                return Optional.of("This record is not there any more");
            }
            var known = found.get().remarked(remarks.containsKey(fact));
            var remarked = said.apply(known);
            if (remarked.refusal().isEmpty()) {
                record.keepFacts(List.of(draft(viewer, assessment, known, remarked)));
                desk.record(viewer, family, "remarked on the fact " + fact + " in " + assessment);
            }
            return remarked.refusal();
        });
    }

    private FactDraft draft(Viewer viewer, Id<Assessment> assessment, Found found, Remarked remarked) {
        var fact = found.fact();
        var values = new HashMap<>(Map.of(
                Corrections.FACT.key(), fact.id().toString(),
                Corrections.ASSESSMENT.key(), assessment.toString(),
                Corrections.MATTER.key(), kinds.label(fact.kind())));
        values.putAll(remarked.values());
        var person = found.fact().person();
        return new FactDraft(
                person,
                person.isPresent() ? Optional.empty() : Optional.of(found.family()),
                remarked.kind().id(),
                Period.on(Gate.today()),
                values,
                new Source(viewer.agency(), Optional.empty(), viewer.name()),
                Certainty.REPORTED,
                fact.sensitivity(),
                "Public task: the whole family's assessment",
                0,
                0);
    }

    /** A fact that a domain shows. */
    private record Found(Id<Family> family, Fact fact, String domain, boolean hasRemark) {
        Found(Id<Family> family, Fact fact, String domain) {
            this(family, fact, domain, false);
        }

        Found remarked(boolean here) {
            return new Found(family, fact, domain, here);
        }

        /** In this assessment, or put right in one before. */
        boolean isRemarked() {
            return hasRemark || fact.correction().isPresent();
        }
    }

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

    private KnownFact known(Found found, Map<Id<Fact>, Fact> remarks) {
        var remark = Optional.ofNullable(remarks.get(found.fact().id()));
        return new KnownFact(
                found.fact(),
                found.domain(),
                kinds.tell(found.fact()),
                remark.map(StoredKnownFacts::standing).orElse(Standing.AS_RECORDED),
                remark.map(StoredKnownFacts::remark),
                found.fact().correction().map(said -> kinds.tell(said.recorded())),
                kinds.find(found.fact().kind()).map(Righting::fields).orElse(List.of()));
    }

    private static Standing standing(Fact said) {
        if (said.is(AssessmentVocabulary.CONFIRMED)) {
            return Standing.CONFIRMED;
        }
        return Corrections.isTyped(said) ? Standing.CORRECTED : Standing.DISPUTED;
    }

    private static Remark remark(Fact said) {
        var author = new Author("", said.source().reference(), said.source().agency());
        return new Remark(said.value(Corrections.WORDS).orElse(""), author, said.learnt());
    }

    /** The newest remark on each fact in this assessment, by the fact's id, unless it was taken back. */
    private static Map<Id<Fact>, Fact> remarks(Family family, Id<Assessment> assessment) {
        var newest = new HashMap<Id<Fact>, Fact>();
        family.facts()
                .filter(fact -> fact.is(AssessmentVocabulary.CONFIRMED) || fact.is(Corrections.CORRECTED))
                .filter(fact -> fact.value(Corrections.ASSESSMENT).filter(assessment.toString()::equals).isPresent())
                .forEach(fact -> Corrections.about(fact).ifPresent(about ->
                        newest.merge(about, fact, (one, other) -> one.id().compareTo(other.id()) > 0 ? one : other)));
        newest.values().removeIf(fact -> fact.value(Corrections.UNDONE).orElse(false));
        return newest;
    }

    private static Stream<String> subjects(Family family) {
        return Stream.concat(Stream.of(FieldKey.FAMILY), family.members().map(person -> person.id().toString()));
    }
}
