package org.together.screens.families.chronology;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.together.core.access.Viewer;
import org.together.core.chronology.Chronologies;
import org.together.core.chronology.Chronology;
import org.together.core.chronology.Entry;
import org.together.core.chronology.Extract;
import org.together.core.chronology.Extracts;
import org.together.core.chronology.Significance;
import org.together.core.facts.StandardKinds;
import org.together.core.family.Fact;
import org.together.core.family.FactKind;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Kinds;
import org.together.core.print.Document;
import org.together.core.print.Printing;

/** A history in memory, told in the standard words. */
final class KeptHistory implements Chronologies, Extracts, Kinds, Printing {
    final Map<Id<Fact>, Significance> significant = new HashMap<>();
    final List<Extracts.Draft> made = new ArrayList<>();
    final Family family;

    KeptHistory(Family family) {
        this.family = family;
    }

    @Override
    public Optional<Chronology> of(Viewer viewer, Id<Family> id, LocalDate asAt) {
        var entries = family.facts()
                .sorted((one, other) -> other.period().from().compareTo(one.period().from()))
                .map(fact -> new Entry(fact, Optional.ofNullable(significant.get(fact.id())), Optional.empty()))
                .toList();
        return Optional.of(new Chronology(family, entries, Optional.empty()));
    }

    @Override
    public Optional<String> promote(Viewer viewer, Id<Family> id, Id<Fact> fact, Words words) {
        if (words.why().isBlank()) {
            return Optional.of("Say why it matters");
        }
        significant.put(fact, new Significance(words.why(), words.impact(), viewer.name(), viewer.agency(), Instant.now()));
        return Optional.empty();
    }

    @Override
    public Optional<String> setAside(Viewer viewer, Id<Family> id, Id<Fact> fact, String why) {
        significant.remove(fact);
        return Optional.empty();
    }

    @Override
    public Optional<String> reviewed(Viewer viewer, Id<Family> id) {
        return Optional.empty();
    }

    @Override
    public List<Extract> of(Viewer viewer, Id<Family> id) {
        return List.of();
    }

    @Override
    public Optional<String> make(Viewer viewer, Id<Family> id, Extracts.Draft draft) {
        if (draft.title().isBlank()) {
            return Optional.of("Give it a title of at most 200 characters");
        }
        made.add(draft);
        return Optional.empty();
    }

    @Override
    public Optional<Extract> find(Viewer viewer, Id<Extract> extract) {
        return Optional.empty();
    }

    @Override
    public Document document(Viewer viewer, Id<Extract> extract, int version) {
        return Document.of("Extract", List.of());
    }

    @Override
    public Optional<FactKind> find(String id) {
        return StandardKinds.ALL.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    @Override
    public Collection<FactKind> all() {
        return StandardKinds.ALL;
    }

    @Override
    public Document cleared(Viewer viewer, Document document) {
        return document;
    }

    @Override
    public byte[] pdf(Viewer viewer, Document document) {
        return new byte[0];
    }
}
