package org.together.casework.draft;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.draft.Draft;
import org.together.core.draft.Drafts;
import org.together.core.draft.Heading;
import org.together.core.draft.Unfinished;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.files.DataFolder;
import org.together.core.files.KeyFile;
import org.together.core.record.FamilyFollower;
import org.together.core.record.Transactions;

/** Keeps drafts in the database, enciphered with a key that is not in it. */
@Component
public final class KeptDrafts implements Drafts, FamilyFollower {
    private final DraftTable table;
    private final Gate gate;

    @interface Settings {
        /** The file of the drafts' key; empty for {@code keys/draft.key} in the data folder. */
        String keyFile() default "";
    }

    @Activate
    public KeptDrafts(
            BundleContext context,
            Settings settings,
            @Reference Transactions transactions,
            @Reference(target = "(rows=case)") EntityManager rows,
            @Reference Gate gate) {
        this(KeyFile.chosen(settings.keyFile(), DataFolder.of(context::getProperty), "draft.key"), transactions, rows, gate);
    }

    KeptDrafts(Path key, Transactions transactions, EntityManager rows, Gate gate) {
        var kept = transactions.required(() -> rows.createQuery("select count(d) from DraftRow d", Long.class).getSingleResult());
        this.table = new DraftTable(rows, transactions, new Seal(new KeyFile(key, "the drafts").read(kept == 0)));
        this.gate = gate;
    }

    @Override
    public Draft open(Viewer viewer, Heading heading) {
        heading.family().ifPresent(family -> gate.family(viewer, family, Action.OPEN_FAMILY));
        return new OpenDraft(table, viewer.account(), heading);
    }

    @Override
    public List<Unfinished> unfinished(Viewer viewer) {
        var lines = table.all(viewer.account()).stream().map(DraftTable.Kept::line).toList();
        var concerned = lines.stream().flatMap(line -> line.heading().family().stream()).distinct().toList();
        var theirs = gate.allowed(viewer, Action.OPEN_FAMILY, concerned).stream().map(Family::id).collect(Collectors.toSet());
        return lines.stream().filter(line -> line.heading().family().map(theirs::contains).orElse(true)).toList();
    }

    @Override
    public void joined(Id<Family> gone, Id<Family> into) {
        table.move(gone, into);
    }

    @Override
    public void parted(Parting parting) {
        parting.origins().forEach(origin -> table.back(origin, parting.back()));
    }
}
