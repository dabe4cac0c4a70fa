package org.together.access.decide;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.CouncilTime;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.Audit;
import org.together.core.access.Colleagues;
import org.together.core.access.Restrictions;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.FamilyReader;
import org.together.core.record.Transactions;

/** Restrictions in a table of their own, each change audited with it. */
@Component
public final class StoredRestrictions implements Restrictions {
    private static final String NO_FAMILY = "There is no family with this reference.";

    private final Access access;
    private final Audit audit;
    private final Transactions transactions;
    private final FamilyReader reader;
    private final Colleagues colleagues;
    private final RestrictedFamilies restricted;

    @Activate
    public StoredRestrictions(
            @Reference Access access,
            @Reference Audit audit,
            @Reference FamilyReader reader,
            @Reference Colleagues colleagues,
            @Reference Transactions transactions,
            @Reference(target = "(rows=access)") EntityManager rows) {
        this.access = access;
        this.audit = audit;
        this.reader = reader;
        this.colleagues = colleagues;
        this.transactions = transactions;
        this.restricted = new RestrictedFamilies(transactions, rows);
    }

    @Override
    public Optional<String> restrict(Viewer viewer, Restricted family, Grounds grounds) {
        access.demand(viewer, Action.RESTRICT);
        var today = CouncilTime.today();
        return transactions.required(() -> {
            var trouble = trouble(viewer, family, grounds, today);
            if (trouble.isEmpty()) {
                restricted.forgetBefore(family.family());
                restricted.keep(new Kept(family, grounds, viewer.account(), today));
                audit.record(viewer, Action.RESTRICT, subject(family.family()), detail(family, grounds));
            }
            return trouble;
        });
    }

    private Optional<String> trouble(Viewer viewer, Restricted family, Grounds grounds, LocalDate today) {
        if (reader.family(family.family(), today).isEmpty()) {
            return Optional.of(NO_FAMILY);
        }
        var accounts = colleagues.withFamilies(viewer).stream().map(Colleagues.Colleague::account).collect(Collectors.toSet());
        return RestrictionRules.trouble(family, accounts).or(() -> RestrictionRules.trouble(grounds, today));
    }

    @Override
    public Optional<String> lift(Viewer viewer, Id<Family> family, String reason) {
        access.demand(viewer, Action.RESTRICT);
        var trouble = RestrictionRules.trouble(reason);
        if (trouble.isPresent()) {
            return trouble;
        }
        return transactions.required(() -> {
            if (!restricted.drop(family)) {
                return Optional.of("This family is not restricted any more.");
            }
            restricted.forgetBefore(family);
            audit.record(viewer, Action.RESTRICT, subject(family), "lifted: " + reason.strip());
            return Optional.empty();
        });
    }

    @Override
    public List<Kept> all(Viewer viewer) {
        access.demand(viewer, Action.RESTRICT);
        return transactions.required(() -> {
            audit.record(viewer, Action.RESTRICT, "families", "listed the restricted families");
            return restricted.all();
        });
    }

    private static String subject(Id<Family> family) {
        return "family:" + family;
    }

    private static String detail(Restricted family, Grounds grounds) {
        return family.level() + ", " + grounds.ground() + ", review " + grounds.review() + ", named: "
                + family.named().stream().sorted().collect(Collectors.joining(", "));
    }

    @Override
    public Optional<Level> levelOf(Viewer viewer, Id<Family> family) {
        return restricted.of(family).filter(one -> RestrictedFamilies.isNamed(viewer, one)).map(Restricted::level);
    }
}
