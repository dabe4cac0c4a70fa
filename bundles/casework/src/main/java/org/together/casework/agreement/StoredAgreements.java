package org.together.casework.agreement;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.agreement.InstalledTemplates.Installed;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.agreement.Agreement;
import org.together.core.agreement.AgreementTemplate.Undertaking;
import org.together.core.agreement.Agreements;
import org.together.core.agreement.Problem;
import org.together.core.agreement.Promise;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.Transactions;

/** Keeps agreements in their tables. */
@Component
public final class StoredAgreements implements Agreements {
    static final String ENDED = "This agreement has ended: it can be read, not changed";

    private final EntityManager rows;
    private final Transactions transactions;
    private final Door door;
    private final InstalledTemplates templates;
    private final FoundProblems problems;

    @Activate
    public StoredAgreements(
            @Reference(target = "(rows=case)") EntityManager rows,
            @Reference Transactions transactions,
            @Reference InstalledTemplates templates,
            @Reference FoundProblems problems) {
        this.rows = rows;
        this.transactions = transactions;
        this.templates = templates;
        this.problems = problems;
        this.door = problems.door();
    }

    @Override
    public List<Template> templates() {
        return templates.all().stream().map(Installed::template).toList();
    }

    @Override
    public Optional<Agreement> current(Viewer viewer, Id<Family> family) {
        return transactions.required(() -> {
            door.toRead(viewer, family, "read the agreement");
            var shelf = new Shelf(rows);
            return shelf.open(family.value()).map(shelf::whole);
        });
    }

    @Override
    public List<Agreement> history(Viewer viewer, Id<Family> family) {
        return transactions.required(() -> {
            door.toRead(viewer, family, "read all agreements");
            var shelf = new Shelf(rows);
            return shelf.whole(shelf.of(family.value()));
        });
    }

    @Override
    public List<Problem> problems(Viewer viewer, Id<Family> family) {
        return transactions.required(() -> {
            var known = door.toRead(viewer, family, "read the problems an agreement is about");
            var shelf = new Shelf(rows);
            return problems.of(viewer, known, shelf.open(family.value()).map(shelf::whole));
        });
    }

    @Override
    public Optional<String> begin(Viewer viewer, Id<Family> family, String template) {
        return transactions.required(() -> door.toChange(viewer, family, "began an agreement by " + template, known -> {
            var installed = templates.find(template);
            if (installed.isEmpty()) {
                return Optional.of("Choose a template that is installed");
            }
            if (new Shelf(rows).open(family.value()).isPresent()) {
                return Optional.of("The family has an agreement already; work on that one, or end it first");
            }
            begin(viewer, family, installed.get());
            return Optional.empty();
        }));
    }

    private void begin(Viewer viewer, Id<Family> family, Installed installed) {
        var row = AgreementRow.of(Id.next().value(), family.value());
        row.template = installed.template().id();
        row.templateTitle = installed.template().title();
        row.begun = Door.today();
        row.begunBy = viewer.name();
        row.changedBy = viewer.name();
        row.reviewOn = row.begun.plusWeeks(installed.reviewWeeks());
        rows.persist(row);
        rows.flush();
        installed.expectations().forEach(one -> rows.persist(promise(row, Promise.Kind.EXPECTATION, one)));
        installed.promises().forEach(one -> rows.persist(promise(row, Promise.Kind.SERVICE_PROMISE, one)));
    }

    private static PromiseRow promise(AgreementRow agreement, Promise.Kind kind, Undertaking undertaking) {
        var row = PromiseRow.of(Id.next().value(), agreement.id);
        row.kind = kind.name();
        row.service = undertaking.service();
        row.words = undertaking.words();
        row.why = undertaking.why();
        row.changedBy = agreement.changedBy;
        return row;
    }

    @Override
    public Optional<String> rewrite(Viewer viewer, Id<Agreement> agreement, Rewriting rewriting) {
        var words = rewriting.words();
        var fault = Checks.first(
                Checks.fits(words.plain(), 20_000, "The plain words"), Checks.fits(words.child(), 20_000, "The children's words"));
        return change(viewer, agreement, "changed the words of the agreement", row -> {
            if (fault.isPresent()) {
                return fault;
            }
            var changedBy = row.changedBy;
            if (!new Editions(rows).claim(AgreementRow.class, row.id, rewriting.edition())) {
                return Optional.of(Editions.late("agreement", changedBy));
            }
            rows.refresh(row);
            row.plainWords = words.plain().strip();
            row.childWords = words.child().strip();
            row.reviewOn = rewriting.reviewOn().orElse(null);
            row.changedBy = viewer.name();
            return Optional.empty();
        });
    }

    @Override
    public Optional<String> reviewed(Viewer viewer, Id<Agreement> agreement, Reviewing reviewing) {
        var fault = Checks.first(
                Checks.notLater(reviewing.held(), "The day of the review"),
                Checks.written(reviewing.takingPart(), "Say who took part"),
                Checks.fits(reviewing.takingPart(), 2000, "Who took part"),
                Checks.written(reviewing.said(), "Write what was said"),
                Checks.fits(reviewing.said(), 20_000, "What was said"));
        return change(viewer, agreement, "kept a review of the agreement", row -> {
            if (fault.isEmpty()) {
                var review = ReviewRow.of(row.id);
                review.held = reviewing.held();
                review.takingPart = reviewing.takingPart().strip();
                review.said = reviewing.said().strip();
                review.recordedBy = viewer.name();
                rows.persist(review);
                row.reviewOn = reviewing.next().orElseGet(() -> reviewing.held().plusWeeks(rhythm(row)));
                row.edition++;
                row.changedBy = viewer.name();
            }
            return fault;
        });
    }

    private int rhythm(AgreementRow row) {
        return templates.find(row.template).map(Installed::reviewWeeks).orElse(6);
    }

    @Override
    public Optional<String> useLadder(Viewer viewer, Id<Agreement> agreement, LadderStepUsed used) {
        var fault = Checks.first(
                Checks.notLater(used.day(), "The day"),
                Checks.written(used.reason(), "Say why the step was used"),
                Checks.fits(used.reason(), Checks.LONG, "The reason"),
                Checks.written(used.decidedBy(), "Say who decided"),
                Checks.fits(used.decidedBy(), 500, "Who decided"));
        return change(viewer, agreement, "kept the use of the step " + used.step(), row -> {
            var step = templates.find(row.template).stream()
                    .flatMap(installed -> installed.template().ladder().stream())
                    .filter(one -> one.id().equals(used.step()))
                    .findFirst();
            if (fault.isPresent() || step.isEmpty()) {
                return fault.or(() -> Optional.of("Choose a step of this agreement's ladder"));
            }
            var use = LadderUseRow.of(row.id);
            use.day = used.day();
            use.step = step.get().id();
            use.title = step.get().title();
            use.reason = used.reason().strip();
            use.decidedBy = used.decidedBy().strip();
            use.recordedBy = viewer.name();
            rows.persist(use);
            return Optional.empty();
        });
    }

    @Override
    public Optional<String> end(Viewer viewer, Id<Agreement> agreement, String reason) {
        var fault = Checks.first(Checks.written(reason, "Say why it ends"), Checks.fits(reason, 2000, "The reason"));
        return change(viewer, agreement, "ended the agreement", row -> {
            if (fault.isEmpty()) {
                row.ended = Door.today();
                row.endReason = reason.strip();
                row.edition++;
            }
            return fault;
        });
    }

    private Optional<String> change(Viewer viewer, Id<Agreement> id, String what, Change change) {
        return transactions.required(() -> {
            var row = rows.find(AgreementRow.class, id.value());
            if (row == null) {
                throw door.nowhere(viewer, Action.AGREE);
            }
            return door.toChange(viewer, Id.of(row.family), what, family -> row.ended == null ? change.to(row) : Optional.of(ENDED));
        });
    }

    private interface Change {
        Optional<String> to(AgreementRow row);
    }
}
