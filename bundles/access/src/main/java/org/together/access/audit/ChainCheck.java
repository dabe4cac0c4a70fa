package org.together.access.audit;

import java.util.List;
import org.together.core.access.AuditTrail.Verification;

/** Walks the whole audit once, entry by entry from the first, and says the first thing that does not fit. */
final class ChainCheck {
    private final Chain chain;
    private final List<Checkpoint> checkpoints;
    private final Head seen;
    private String finding;
    private String before = Chain.START;
    private long entries;
    private int nextCheckpoint;

    /** {@code seen} is an end of the audit that the running platform remembers; number 0 when it has none. */
    ChainCheck(Chain chain, Checkpoints.Signed signed, Head seen) {
        this.chain = chain;
        this.checkpoints = signed.all();
        this.seen = seen;
        this.finding = signed.trouble();
    }

    /** In the order of their numbers. */
    void next(Link link) {
        entries++;
        if (link.number() != entries) {
            find(link.number() > entries ? "Entry " + entries + " is missing." : "Entry " + link.number() + " is there twice.");
        }
        if (!chain.hash(link.number(), before, link.line()).equals(link.hash())) {
            find("Entry " + link.number() + " was changed, moved or put in afterwards.");
        }
        if (link.number() == seen.number() && !link.hash().equals(seen.hash())) {
            find("Entry " + link.number() + " is not the one that was written.");
        }
        before = link.hash();
        while (nextCheckpoint < checkpoints.size() && checkpoints.get(nextCheckpoint).number() <= link.number()) {
            compare(checkpoints.get(nextCheckpoint++), link);
        }
    }

    /** {@code head} is where the audit itself says that it ends. */
    Verification end(Head head) {
        var atLeast = Math.max(seen.number(), checkpoints.isEmpty() ? 0 : checkpoints.getLast().number());
        if (entries < atLeast) {
            find("Entries after " + entries + " were taken away: there were at least " + atLeast + ".");
        }
        if (head.number() != entries || !head.hash().equals(before)) {
            find("The audit ends at entry " + entries + ", but should end at " + head.number() + ".");
        }
        var words = checkpoints.isEmpty() ? "No checkpoint has been signed yet." : "The last signed checkpoint is at " + lastCheckpoint()
                + ".";
        return new Verification(finding.isEmpty(), entries, finding.isEmpty() ? "Every entry is as it was written. " + words : finding);
    }

    private void compare(Checkpoint checkpoint, Link link) {
        if (checkpoint.number() != link.number() || !checkpoint.hash().equals(link.hash())) {
            find("Entry " + checkpoint.number() + " is not the one that checkpoint " + checkpoint.place() + " signed.");
        }
    }

    private String lastCheckpoint() {
        return "entry " + checkpoints.getLast().number() + ", " + checkpoints.getLast().at();
    }

    /** The first one stays. */
    void find(String trouble) {
        if (finding.isEmpty()) {
            finding = trouble;
        }
    }

    /** Where the audit ends. */
    record Head(long number, String hash) {}
}
