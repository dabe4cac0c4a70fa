package org.together.casework.caseload;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.casework.chronology.Readable;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.caseload.CaseRecords;
import org.together.core.family.Certainty;
import org.together.core.family.Fact;
import org.together.core.family.FactKind;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Source;
import org.together.core.record.FactDraft;
import org.together.core.record.FamilyWriter;
import org.together.core.record.Transactions;

/** Checks a record against its type and keeps it as a fact. */
@Component
public final class StoredCaseRecords implements CaseRecords {
    private static final int LONGEST = 5000;
    private static final String BASIS = "Public task: the whole-family programme";

    private final InstalledRecordTypes installed;
    private final FamilyWriter record;
    private final Transactions transactions;
    private final Gate gate;

    @Activate
    public StoredCaseRecords(
            @Reference InstalledRecordTypes installed,
            @Reference FamilyWriter record,
            @Reference Transactions transactions,
            @Reference Gate gate) {
        this.installed = installed;
        this.record = record;
        this.transactions = transactions;
        this.gate = gate;
    }

    @Override
    public List<Type> types() {
        return installed.all().stream().map(InstalledRecordTypes.Installed::type).toList();
    }

    @Override
    public Optional<String> keep(Viewer viewer, Id<Family> id, Written written) {
        return transactions.required(() -> {
            var family = gate.family(viewer, id, Action.RECORD_CONTACT);
            var type = installed.find(written.type());
            if (type.isEmpty()) {
                return Optional.of("Choose what you write down");
            }
            var refusal = refusal(family, type.get().type(), written);
            if (refusal.isEmpty()) {
                record.keepFacts(List.of(draft(viewer, family, type.get(), written)));
                gate.record(viewer, Action.RECORD_CONTACT, id, "record " + written.type() + " of " + written.day());
            }
            return refusal;
        });
    }

    private static Optional<String> refusal(Family family, Type type, Written written) {
        if (written.day().isAfter(Gate.today())) {
            return Optional.of("The day must not be after today");
        }
        if (type.isAboutOnePerson() && written.person().isEmpty()) {
            return Optional.of("Say about whom it is");
        }
        if (written.person().filter(one -> family.members().noneMatch(member -> member.id().equals(one))).isPresent()) {
            return Optional.of("Whom it is about does not belong to this family");
        }
        return type.fields().stream().flatMap(asked -> wrong(asked, written.values()).stream()).findFirst();
    }

    private static Optional<String> wrong(Asked asked, Map<String, String> values) {
        var value = values.getOrDefault(asked.field().key(), "").strip();
        if (value.isEmpty()) {
            return asked.isRequired() ? Optional.of("Fill in “" + asked.label() + "”") : Optional.empty();
        }
        if (value.length() > LONGEST) {
            return Optional.of("“" + asked.label() + "” must not be longer than " + LONGEST + " characters");
        }
        return asked.field().takes(value) ? Optional.empty() : Optional.of("“" + asked.label() + "” cannot be “" + value + "”");
    }

    private static FactDraft draft(Viewer viewer, Family family, InstalledRecordTypes.Installed type, Written written) {
        return new FactDraft(
                written.person().filter(one -> type.type().isAboutOnePerson()),
                type.type().isAboutOnePerson() ? Optional.empty() : Optional.of(family.id()),
                type.kind().id(),
                Period.on(written.day()),
                values(type.kind(), written),
                new Source(viewer.agency(), Optional.empty(), viewer.name()),
                Certainty.CONFIRMED,
                type.kind().sensitivity(),
                BASIS,
                0,
                0);
    }

    /** What is in none of the type's fields is not kept. */
    private static Map<String, String> values(FactKind kind, Written written) {
        var values = new LinkedHashMap<String, String>();
        kind.fields().forEach(field -> values.put(field.key(), written.values().getOrDefault(field.key(), "").strip()));
        values.values().removeIf(String::isBlank);
        return values;
    }

    @Override
    public List<Fact> of(Viewer viewer, Id<Family> id) {
        return transactions.required(() -> {
            var family = gate.family(viewer, id, Action.OPEN_FAMILY);
            var kinds = installed.all().stream().map(one -> one.kind().id()).collect(Collectors.toSet());
            gate.record(viewer, Action.OPEN_FAMILY, id, "read records of " + kinds.size() + " types");
            return family.facts()
                    .filter(fact -> kinds.contains(fact.kind()) && Readable.by(viewer, fact))
                    .sorted(Comparator.comparing((Fact fact) -> fact.period().from()).thenComparing(Fact::id).reversed())
                    .toList();
        });
    }
}
