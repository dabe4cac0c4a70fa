package org.together.access.decide;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.record.FamilyLine;
import org.together.core.record.FamilyReader;

/** A record of a few families, the same on every day; a search answers to the family's label, or "TR" to all. */
final class FamiliesInMemory implements FamilyReader {
    private final Map<Id<Family>, Family> families = new LinkedHashMap<>();

    FamiliesInMemory(Family... all) {
        for (var family : all) {
            families.put(family.id(), family);
        }
    }

    @Override
    public Optional<Family> family(Id<Family> id, LocalDate asAt) {
        return Optional.ofNullable(families.get(id));
    }

    @Override
    public List<Family> families(Collection<Id<Family>> ids, LocalDate asAt) {
        return families.values().stream().filter(family -> ids.contains(family.id())).toList();
    }

    @Override
    public void eachBatch(LocalDate asAt, Consumer<List<Family>> batch) {
        batch.accept(List.copyOf(families.values()));
    }

    @Override
    public void eachPart(Consumer<List<Id<Family>>> part) {
        part.accept(List.copyOf(families.keySet()));
    }

    @Override
    public long count() {
        return families.size();
    }

    @Override
    public List<FamilyLine> search(String text, int atMost) {
        return families.values().stream()
                .filter(family -> text.startsWith("TR") || family.name().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))
                .limit(atMost)
                .map(family -> new FamilyLine(family.id(), family.name(), family.locality(), "two members", 2))
                .toList();
    }

    @Override
    public List<Id<Family>> familiesOf(Id<Person> person, LocalDate asAt) {
        return List.of();
    }
}
