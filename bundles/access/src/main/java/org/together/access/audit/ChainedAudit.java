package org.together.access.audit;

import jakarta.persistence.EntityManager;
import java.lang.ref.WeakReference;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.together.access.Settings;
import org.together.access.audit.AuditLine.Told;
import org.together.core.access.Action;
import org.together.core.access.Audit;
import org.together.core.access.AuditTrail.Verification;
import org.together.core.access.Decision;
import org.together.core.access.Viewer;
import org.together.core.record.Transactions;

/**
 * Writes each entry at the end of the transaction that it tells of: the row where the audit ends is locked only for that moment, numbers
 * have no gap, and what is undone leaves no entry.
 */
@Component(service = {Audit.class, ChainedAudit.class}, configurationPid = "org.together.access")
public final class ChainedAudit implements Audit {
    private static final int MARK_LENGTH = 12;

    private final Transactions transactions;
    private final AuditTable table;
    private final Chain chain;
    private final Signing signing;
    private final InstantSource clock;
    private final ThreadLocal<@Nullable Pending> pending = new ThreadLocal<>();
    private final ExecutorService aside = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("audit of refusals").daemon()
            .factory());

    @Activate
    public ChainedAudit(
            BundleContext context, Settings settings, @Reference Transactions transactions,
                    @Reference(target = "(rows=access)") EntityManager rows) {
        this(AuditFiles.of(context, settings), transactions, new AuditTable(rows), InstantSource.system());
    }

    ChainedAudit(AuditFiles files, Transactions transactions, AuditTable table, InstantSource clock) {
        this.transactions = transactions;
        this.table = table;
        this.clock = clock;
        var keys = AuditKeys.at(files.key(), transactions.required(table::begin).number() == 0);
        chain = new Chain(keys.chain());
        signing = new Signing(new Checkpoints(files.checkpoints()), keys, () -> transactions.required(table::head), clock);
    }

    @Deactivate
    public void stop() {
        aside.shutdown();
        signing.stop();
    }

    @Override
    public void record(Viewer viewer, Action action, String subject, String detail) {
        write(AuditLine.of(clock.instant(), viewer, action, Told.done(subject, detail)));
    }

    @Override
    public void decided(Viewer viewer, Action action, String subject, Decision decision) {
        var line = AuditLine.of(clock.instant(), viewer, action, Told.decided(subject, decision));
        if (decision.isAllowed()) {
            write(line);
        } else {
            writeAside(line);
        }
    }

    /** A short mark for a text that may hold a name: the same text has the same mark, and only the audit's key can make it. */
    public String mark(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT);
        var line = new AuditLine("", "", "", "", "", "mark", plain, "", "");
        return chain.hash(0, "", line).substring(0, MARK_LENGTH);
    }

    /** The whole audit compared with its key, its checkpoints and the last entry that this platform wrote since its start. */
    Verification verify() {
        var check = signing.check(chain);
        return transactions.required(() -> {
            var head = table.head();
            table.each(head.number(), check::next);
            if (table.beyondTheHead() > 0) {
                check.find("There are entries after the end of the audit.");
            }
            return check.end(head);
        });
    }

    private void write(AuditLine line) {
        transactions.run(() -> {
            var now = table.transaction();
            var told = pending.get();
            if (told == null || told.transaction.get() != now) {
                var fresh = new Pending(new WeakReference<>(now), new ArrayList<>());
                pending.set(fresh);
                transactions.beforeCommit(() -> append(fresh));
                told = fresh;
            }
            told.lines.add(line);
        });
    }

    private void append(Pending told) {
        pending.remove();
        signing.appended(table.append(told.lines, chain).getLast());
    }

    /** What a transaction has told so far. One that is undone leaves it behind, which the thread's next transaction is not. */
    private record Pending(WeakReference<Object> transaction, List<AuditLine> lines) {}

    /** In a transaction of its own, and so on a thread of its own: the caller's is about to be undone. */
    private void writeAside(AuditLine line) {
        try {
            aside.submit(() -> write(line)).get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The refusal could not be audited", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted before the refusal was audited", interrupted);
        }
    }
}
