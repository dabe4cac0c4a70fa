package org.together.casework.chronology;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.core.access.Action;
import org.together.core.access.Refused;
import org.together.core.access.Viewer;
import org.together.core.chronology.Entry;
import org.together.core.chronology.Extract;
import org.together.core.chronology.Extract.Audience;
import org.together.core.chronology.Extracts;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Kinds;
import org.together.core.family.Person;
import org.together.core.print.Document;
import org.together.core.record.FamilyReader;
import org.together.core.record.Transactions;
import org.together.core.team.ProtectedAddresses;

/** Keeps each version as it was made; how its facts stand now is asked each time it is read. */
@Component
public final class StoredExtracts implements Extracts {
    private static final String NO_SUCH_EXTRACT = "There is no such extract, or you may not see it.";

    private final EntityManager rows;
    private final Transactions transactions;
    private final Gate gate;
    private final History history;
    private final FamilyReader reader;
    private final Kinds kinds;
    private final ProtectedAddresses addresses;

    @Activate
    public StoredExtracts(
            @Reference(target = "(rows=case)") EntityManager rows, @Reference Transactions transactions, @Reference Gate gate,
            @Reference History history, @Reference FamilyReader reader, @Reference Kinds kinds, @Reference ProtectedAddresses addresses) {
        this.rows = rows;
        this.transactions = transactions;
        this.gate = gate;
        this.history = history;
        this.reader = reader;
        this.kinds = kinds;
        this.addresses = addresses;
    }

    @Override
    public List<Extract> of(Viewer viewer, Id<Family> id) {
        return transactions.required(() -> {
            var family = gate.family(viewer, id, Action.OPEN_FAMILY);
            gate.record(viewer, Action.OPEN_FAMILY, id, "read extracts of the chronology");
            var heads = rows.createQuery("select e from ExtractRow e where e.family = :family order by e.id desc", ExtractRow.class)
                    .setParameter("family", id.value())
                    .getResultList();
            return told(viewer, family, heads);
        });
    }

    private List<Extract> told(Viewer viewer, Family family, List<ExtractRow> heads) {
        if (heads.isEmpty()) {
            return List.of();
        }
        var versions = rows.createQuery(
                        "select v from ExtractVersionRow v where v.extract in :extracts order by v.number", ExtractVersionRow.class)
                .setParameter("extracts", heads.stream().map(head -> head.id).toList())
                .getResultList();
        var lines = lines(viewer, versions.stream().map(version -> version.id).toList());
        var facts = lines.values().stream().flatMap(List::stream).map(ExtractLineRow::factId).collect(Collectors.toSet());
        var standing = Standing.of(family, facts, reader, kinds);
        return heads.stream()
                .map(head -> new Extract(
                        Id.of(head.id), family.id(), Audience.valueOf(head.audience), head.title, versions.stream()
                                .filter(version -> version.extract == head.id)
                                .map(version -> told(version, lines.getOrDefault(version.id, List.of()), standing))
                                .toList()))
                .toList();
    }

    private Map<Long, List<ExtractLineRow>> lines(Viewer viewer, Collection<Long> versions) {
        return rows.createQuery("select l from ExtractLineRow l where l.version in :versions order by l.place", ExtractLineRow.class)
                .setParameter("versions", versions)
                .getResultStream()
                .filter(line -> line.isReadableBy(viewer))
                .collect(Collectors.groupingBy(line -> line.version, HashMap::new, Collectors.toList()));
    }

    private static Extract.Version told(ExtractVersionRow version, List<ExtractLineRow> lines, Standing standing) {
        return new Extract.Version(
                version.number,
                Instant.ofEpochMilli(version.made),
                version.madeBy,
                version.readers,
                version.note,
                lines.stream().map(line -> line.told(standing.of(line.factId()))).toList());
    }

    @Override
    public Optional<String> make(Viewer viewer, Id<Family> id, Draft draft) {
        return transactions.required(() -> {
            var family = gate.family(viewer, id, Action.RECORD_CONTACT);
            var chosen = new HashSet<>(draft.facts());
            var entries = history.entries(viewer, family).stream()
                    .filter(entry -> chosen.contains(entry.fact().id()))
                    .sorted(Comparator.comparing((Entry entry) -> entry.fact().period().from()).thenComparing(entry -> entry.fact().id()))
                    .toList();
            var head = Optional.ofNullable(rows.find(ExtractRow.class, draft.id().value()));
            var fault = ExtractChecks.fault(draft, entries, head.filter(row -> row.family != id.value()).isPresent());
            if (fault.isEmpty()) {
                var number = keep(viewer, family, draft, entries);
                gate.record(viewer, Action.RECORD_CONTACT, id,
                        "made an extract for " + draft.audience() + ": " + draft.id() + ", version " + number);
            }
            return fault;
        });
    }

    private int keep(Viewer viewer, Family family, Draft draft, List<Entry> entries) {
        var head = Optional.ofNullable(rows.find(ExtractRow.class, draft.id().value())).orElseGet(() -> {
            var fresh = ExtractRow.of(draft.id().value(), family.id().value());
            rows.persist(fresh);
            return fresh;
        });
        head.audience = draft.audience().name();
        head.title = draft.title().strip();
        var version = ExtractVersionRow.of(head.id, versions(head.id) + 1);
        version.madeBy = viewer.name() + ", " + viewer.agency();
        version.readers = draft.readers().strip();
        version.note = draft.note().strip();
        rows.persist(version);
        var names = family.members().collect(Collectors.toMap(Person::id, person -> person.name().full(), (one, other) -> one));
        for (var place = 0; place < entries.size(); place++) {
            var fact = entries.get(place).fact();
            var who = fact.person().map(person -> names.getOrDefault(person, "A member")).orElse("The family");
            rows.persist(ExtractLineRow.of(version, place, entries.get(place)).saying(who, kinds.tell(fact)));
        }
        return version.number;
    }

    private int versions(long extract) {
        var count = rows.createQuery("select count(v) from ExtractVersionRow v where v.extract = :extract", Long.class);
        return count.setParameter("extract", extract).getSingleResult().intValue();
    }

    @Override
    public Optional<Extract> find(Viewer viewer, Id<Extract> extract) {
        return transactions.required(() -> {
            var head = rows.find(ExtractRow.class, extract.value());
            var id = Id.<Family>of(head == null ? 0L : head.family);
            var family = gate.family(viewer, id, Action.OPEN_FAMILY);
            gate.record(viewer, Action.OPEN_FAMILY, id, "read an extract of the chronology: " + extract);
            return Optional.ofNullable(head).map(there -> told(viewer, family, List.of(there)).getFirst());
        });
    }

    @Override
    public Document document(Viewer viewer, Id<Extract> extract, int version) {
        return transactions.required(() -> {
            var found = find(viewer, extract).orElseThrow(() -> new Refused(NO_SUCH_EXTRACT));
            var made = found.version(version).orElseThrow(() -> new Refused(NO_SUCH_EXTRACT));
            var family = gate.family(viewer, found.family(), Action.OPEN_FAMILY);
            gate.record(viewer, Action.OPEN_FAMILY, family.id(), "read version " + version + " of an extract to print it: " + extract);
            var isKeptBack = !addresses.among(List.of(family)).isEmpty();
            return new ExtractPages(found, made, family, isKeptBack).document();
        });
    }
}
