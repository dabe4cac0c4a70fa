package org.together.benchmarks;

import java.util.stream.IntStream;
import org.together.core.access.Action;
import org.together.core.access.Audit;
import org.together.core.access.AuditTrail;
import org.together.core.record.Transactions;

/** An audit of 100,000 entries, written as openings of families write it, and its whole chain verified. */
final class Auditing implements Benchmarks.Measure {
    private static final int ENTRIES = Integer.getInteger("entries", 100_000);
    private static final int AT_ONCE = 100;

    @Override
    public void of(Platform platform, Figures figures) {
        var audit = platform.service(Audit.class);
        var transactions = platform.service(Transactions.class);
        figures.timed("write {} audit entries, 100 a transaction", () -> {
            IntStream.range(0, ENTRIES / AT_ONCE).forEach(part -> transactions.run(() -> IntStream.range(0, AT_ONCE).forEach(i ->
                    audit.record(Benchmarks.OFFICER, Action.OPEN_FAMILY, "family " + part + "." + i, "allowed: works with all families"))));
            return ENTRIES;
        });
        var trail = platform.service(AuditTrail.class);
        figures.timed("verify them: {}", () -> {
            var verified = trail.verify(Benchmarks.ANALYST);
            return (verified.isIntact() ? "intact, " : "BROKEN, ") + verified.entries() + " entries";
        });
    }
}
