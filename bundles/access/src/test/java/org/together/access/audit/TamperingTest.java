package org.together.access.audit;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random tamperings of a copy of one audit, by somebody who can write its tables; every one must be found. */
class TamperingTest {
    private static final int TAMPERINGS = 12_000;
    private static final byte[] WRONG_KEY = "not the key of the audit, 32 byt".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final WrittenChain written = WrittenChain.of(120, 60);

    @Test
    void an_audit_nobody_touched_is_intact() {
        var verification = written.verify();
        assertThat(verification.isIntact()).isTrue();
        assertThat(verification.entries()).isEqualTo(120);
        assertThat(verification.finding()).contains("Every entry is as it was written");
    }

    @Test
    void every_one_of_twelve_thousand_tamperings_is_found() {
        var found = IntStream.range(0, TAMPERINGS).parallel().mapToObj(this::tampered).collect(groupingBy(one -> one, counting()));
        assertThat(found).hasSize(Tampering.values().length).allSatisfy((tampering, times) -> assertThat(times).isEqualTo(1000));
    }

    /** The tampering, once it was found. */
    private Tampering tampered(int number) {
        var tampering = Tampering.values()[number % Tampering.values().length];
        var copy = written.copy();
        tamper(tampering, copy, new Random(number));
        var verification = copy.verify();
        assertThat(verification.isIntact()).as("tampering %d: %s", number, tampering).isFalse();
        assertThat(verification.finding()).isNotBlank();
        return tampering;
    }

    private static void tamper(Tampering tampering, WrittenChain audit, Random random) {
        var at = random.nextInt(audit.links.size());
        switch (tampering) {
            case EDIT -> audit.links.set(at, edited(audit.links.get(at), random));
            case EDIT_HASH -> audit.links.set(at,
                    new Link(at + 1L, audit.links.get(at).line(), other(audit.links.get(at).hash())));
            case DELETE -> audit.links.remove(at);
            case DELETE_AND_CLOSE_RANKS -> {
                audit.links.remove(at);
                audit.restamp(at, WRONG_KEY);
            }
            case INSERT -> audit.links.add(at, new Link(at + 1L, WrittenChain.line(at, random), audit.links.get(at).hash()));
            case SWAP -> swap(audit, at, random);
            case TRUNCATE -> truncate(audit, at);
            case TRUNCATE_AND_MOVE_THE_HEAD -> {
                truncate(audit, at);
                audit.restamp(audit.links.size(), WRONG_KEY);
            }
            case RESTAMP_WITH_A_GUESSED_KEY -> {
                audit.links.set(at, edited(audit.links.get(at), random));
                audit.restamp(at, WRONG_KEY);
            }
            case RESTAMP_WITH_THE_STOLEN_KEY -> {
                audit.links.set(at, edited(audit.links.get(at), random));
                audit.restamp(at, WrittenChain.KEY);
            }
            case FORGE_A_CHECKPOINT -> forgeCheckpoint(audit, random);
            case DROP_A_CHECKPOINT -> audit.checkpoints.remove(random.nextInt(audit.checkpoints.size() - 1));
        }
    }

    /** The hash with another first digit. */
    private static String other(String hash) {
        return (hash.startsWith("f") ? "0" : "f") + hash.substring(1);
    }

    private static Link edited(Link link, Random random) {
        var line = link.line();
        var other = random.nextInt(1_000_000);
        var changed = switch (random.nextInt(5)) {
            case 0 -> new AuditLine(line.at(), "x" + other, line.roles(), line.agency(), line.session(), line.action(), line.subject(),
                    line.detail(), "allowed");
            case 1 -> new AuditLine(line.at(), line.account(), line.roles(), line.agency(), "", line.action(), "family:" + other,
                    line.detail(), "allowed");
            case 2 -> new AuditLine(line.at(), line.account(), line.roles(), line.agency(), "", line.action(), line.subject(), ""
                    + other, "allowed");
            case 3 -> new AuditLine("2025" + line.at().substring(4), line.account(), line.roles(), line.agency(), "", "EXPORT", ""
                    + other, "", "allowed");
            default -> new AuditLine(line.at(), line.account(), "", line.agency(), line.session(), line.action(), line.subject(),
                    line.detail(), "refused");
        };
        return new Link(link.number(), changed, link.hash());
    }

    /** Both ways: contents alone, and whole rows with numbers put right. */
    private static void swap(WrittenChain audit, int at, Random random) {
        var other = (at + 1 + random.nextInt(audit.links.size() - 1)) % audit.links.size();
        var one = audit.links.get(at);
        var two = audit.links.get(other);
        if (random.nextBoolean()) {
            Collections.swap(audit.links, at, other);
        } else {
            audit.links.set(at, new Link(one.number(), two.line(), two.hash()));
            audit.links.set(other, new Link(two.number(), one.line(), one.hash()));
        }
    }

    private static void truncate(WrittenChain audit, int at) {
        audit.links.subList(at, audit.links.size()).clear();
    }

    private static void forgeCheckpoint(WrittenChain audit, Random random) {
        var at = random.nextInt(audit.checkpoints.size());
        var real = audit.checkpoints.get(at);
        audit.checkpoints.set(at, new Checkpoint(real.place(), real.number() - 1, real.hash(), real.at(), real.signature()));
    }

    private enum Tampering {
        EDIT,
        EDIT_HASH,
        DELETE,
        DELETE_AND_CLOSE_RANKS,
        INSERT,
        SWAP,
        TRUNCATE,
        TRUNCATE_AND_MOVE_THE_HEAD,
        RESTAMP_WITH_A_GUESSED_KEY,
        RESTAMP_WITH_THE_STOLEN_KEY,
        FORGE_A_CHECKPOINT,
        DROP_A_CHECKPOINT
    }
}
