package org.together.casework.agreement;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.agreement.Agreement;
import org.together.core.agreement.Version;
import org.together.core.agreement.Versions;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.print.Document;
import org.together.core.record.Transactions;

/** Keeps each version once, whole, and the marks put on it. */
@Component
public final class StoredVersions implements Versions {

    private final EntityManager rows;
    private final Transactions transactions;
    private final Door door;
    private final InstalledTemplates templates;

    @Activate
    public StoredVersions(
            @Reference(target = "(rows=case)") EntityManager rows,
            @Reference Transactions transactions,
            @Reference Door door,
            @Reference InstalledTemplates templates) {
        this.rows = rows;
        this.transactions = transactions;
        this.door = door;
        this.templates = templates;
    }

    @Override
    public Optional<String> offer(Viewer viewer, Id<Agreement> agreement, String why) {
        return transactions.required(() -> {
            var row = rows.find(AgreementRow.class, agreement.value());
            if (row == null) {
                throw door.nowhere(viewer, Action.AGREE);
            }
            var what = "offered a version of the agreement to be signed";
            return door.toChange(viewer, Id.of(row.family), what, family -> offer(viewer, row, family, why));
        });
    }

    private Optional<String> offer(Viewer viewer, AgreementRow row, Family family, String why) {
        var installed = templates.find(row.template);
        var whole = new Shelf(rows).whole(row);
        var fault = Checks.first(
                row.ended == null ? Optional.empty() : Optional.of(StoredAgreements.ENDED),
                Checks.written(why, "Say what is new in this version"),
                Checks.fits(why, Checks.LONG, "What is new"),
                whole.goals().isEmpty() ? Optional.of("Agree on at least one goal first") : Optional.empty(),
                installed.isEmpty()
                        ? Optional.of("The template \"" + row.templateTitle + "\" is not installed now; ask an administrator")
                        : Optional.empty());
        if (fault.isEmpty()) {
            var clauses = new Clauses(whole, installed.orElseThrow().template(), family).all();
            var version = VersionRow.of(row, whole.versions().size() + 1, clauses);
            version.offeredBy = viewer.name() + ", " + viewer.agency();
            version.why = why.strip();
            rows.persist(version);
        }
        return fault;
    }

    @Override
    public Optional<String> sign(Viewer viewer, Id<Version> version, Version.Mark mark) {
        return transactions.required(() -> {
            var row = rows.find(VersionRow.class, version.value());
            if (row == null) {
                throw door.nowhere(viewer, Action.AGREE);
            }
            var agreement = rows.find(AgreementRow.class, row.agreement);
            return door.toChange(viewer, Id.of(agreement.family), "kept a mark on version " + row.number, family ->
                    fault(row, agreement, mark, family).or(() -> {
                        var kept = MarkRow.of(row, mark);
                        kept.recordedBy = viewer.name() + ", " + viewer.agency();
                        rows.persist(kept);
                        return Optional.empty();
                    }));
        });
    }

    private Optional<String> fault(VersionRow row, AgreementRow agreement, Version.Mark mark, Family family) {
        var versions = new Shelf(rows).whole(agreement).versions();
        var marks = versions.stream().filter(one -> one.id().value() == row.id).findFirst().orElseThrow().marks();
        var signatory = MarkRow.signatory(mark);
        return Checks.first(
                agreement.ended == null ? Optional.empty() : Optional.of(StoredAgreements.ENDED),
                versions.size() > row.number ? Optional.of("There is a newer version: sign that one") : Optional.empty(),
                Checks.mark(mark, family),
                marks.stream().map(MarkRow::signatory).anyMatch(signatory::equals)
                        ? Optional.of("They have answered already for this version; make a new version to ask again")
                        : Optional.empty());
    }

    @Override
    public List<Version.Change> compare(Viewer viewer, Id<Version> earlier, Id<Version> later) {
        return transactions.required(() -> {
            var one = read(viewer, earlier, "compared versions");
            var other = read(viewer, later, "compared versions");
            if (one.row.agreement != other.row.agreement) {
                throw new IllegalArgumentException("Versions of two agreements cannot be compared");
            }
            return changes(one.version().clauses(), other.version().clauses());
        });
    }

    static List<Version.Change> changes(List<Version.Clause> earlier, List<Version.Clause> later) {
        var before = new LinkedHashMap<String, Version.Clause>();
        earlier.forEach(clause -> before.put(clause.part() + " " + clause.key(), clause));
        var changes = new ArrayList<Version.Change>();
        for (var clause : later) {
            var old = before.remove(clause.part() + " " + clause.key());
            if (old == null) {
                changes.add(new Version.Change(clause.part(), clause.label(), "", clause.text()));
            } else if (!old.text().equals(clause.text()) || !old.label().equals(clause.label())) {
                changes.add(new Version.Change(clause.part(), clause.label(), old.text(), clause.text()));
            }
        }
        before.values().forEach(gone -> changes.add(new Version.Change(gone.part(), gone.label(), gone.text(), "")));
        return List.copyOf(changes);
    }

    @Override
    public Document document(Viewer viewer, Id<Version> version, Audience audience) {
        return transactions.required(() -> {
            var read = read(viewer, version, "read a version of the agreement to print it");
            return new VersionPages(read.version(), read.family()).of(audience);
        });
    }

    private Read read(Viewer viewer, Id<Version> id, String what) {
        var row = rows.find(VersionRow.class, id.value());
        if (row == null) {
            throw door.nowhere(viewer, Action.OPEN_FAMILY);
        }
        var agreement = rows.find(AgreementRow.class, row.agreement);
        var family = door.toRead(viewer, Id.of(agreement.family), what + " (" + row.number + ")");
        var marks = new Shelf(rows).whole(agreement).versions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow()
                .marks();
        return new Read(row, row.told(marks), family);
    }

    private record Read(VersionRow row, Version version, Family family) {}
}
