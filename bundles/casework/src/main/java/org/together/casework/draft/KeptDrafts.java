package org.together.casework.draft;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.Refused;
import org.together.core.access.Viewer;
import org.together.core.draft.Draft;
import org.together.core.draft.Drafts;
import org.together.core.draft.Heading;
import org.together.core.draft.Unfinished;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.FamilyReader;
import org.together.core.record.Transactions;

/** Keeps drafts in the database, enciphered with a key that is not in it. */
@Component
public final class KeptDrafts implements Drafts {
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final DraftTable table;
    private final Access access;
    private final FamilyReader families;

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
            @Reference Access access,
            @Reference FamilyReader families) {
        this(SealKey.file(context, settings.keyFile()), transactions, rows, access, families);
    }

    KeptDrafts(Path key, Transactions transactions, EntityManager rows, Access access, FamilyReader families) {
        var kept = transactions.required(() -> rows.createQuery("select count(d) from DraftRow d", Long.class).getSingleResult());
        this.table = new DraftTable(rows, transactions, new Seal(SealKey.at(key, kept == 0)));
        this.access = access;
        this.families = families;
    }

    @Override
    public Draft open(Viewer viewer, Heading heading) {
        heading.family().ifPresent(family -> demand(viewer, family));
        return new OpenDraft(table, viewer.account(), heading);
    }

    @Override
    public List<Unfinished> unfinished(Viewer viewer) {
        var lines = table.all(viewer.account()).stream().map(DraftTable.Kept::line).toList();
        var concerned = lines.stream().flatMap(line -> line.heading().family().stream()).distinct().toList();
        var open = concerned.isEmpty() ? List.<Family>of() : families.families(concerned, LocalDate.now(HERE));
        var theirs = open.stream()
                .filter(family -> access.may(viewer, Action.OPEN_FAMILY, family).isAllowed())
                .map(Family::id)
                .collect(Collectors.toSet());
        return lines.stream().filter(line -> line.heading().family().map(theirs::contains).orElse(true)).toList();
    }

    private void demand(Viewer viewer, Id<Family> id) {
        var refusal = families.family(id, LocalDate.now(HERE))
                .map(family -> access.may(viewer, Action.OPEN_FAMILY, family))
                .map(decision -> decision.isAllowed() ? Optional.<String>empty() : Optional.of(decision.reason()))
                .orElse(Optional.of("There is no such family, or you may not see it."));
        refusal.ifPresent(reason -> {
            throw new Refused(reason);
        });
    }
}
