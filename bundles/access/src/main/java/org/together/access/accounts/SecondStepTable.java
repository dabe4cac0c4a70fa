package org.together.access.accounts;

import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.together.access.rows.AccountRow;
import org.together.access.rows.SecondStepRow;

/** Rows of second steps, inside the caller's transaction. */
final class SecondStepTable {
    private final EntityManager rows;
    private final SecretsKey key;
    private final InstantSource clock;

    SecondStepTable(EntityManager rows, SecretsKey key, InstantSource clock) {
        this.rows = rows;
        this.key = key;
        this.clock = clock;
    }

    Optional<SecondStepRow> find(String account) {
        return Optional.ofNullable(rows.find(SecondStepRow.class, account));
    }

    boolean drop(String account) {
        var row = find(account);
        row.ifPresent(rows::remove);
        return row.isPresent();
    }

    /** The codes to be shown once; none when the code is not the secret's. */
    List<String> keep(AccountRow account, byte[] secret, String code) {
        var step = TimeCodes.step(secret, code, clock.instant(), 0);
        if (step.isEmpty()) {
            return List.of();
        }
        var codes = RecoveryCodes.fresh();
        var row = new SecondStepRow();
        row.account = account.account;
        row.secret = key.close(secret, account.account);
        row.recovery = RecoveryCodes.kept(codes);
        row.last = step.getAsLong();
        row.since = clock.instant().toString().substring(0, 19) + "Z";
        rows.persist(row);
        return codes;
    }

    /** What was used, in words for the audit; empty when the code is wrong or was used before. */
    Optional<String> use(SecondStepRow row, String code) {
        return RecoveryCodes.looksLikeOne(code) ? useRecovery(row, code) : useApp(row, code.replace(" ", ""));
    }

    private Optional<String> useRecovery(SecondStepRow row, String code) {
        var left = RecoveryCodes.without(row.recovery, code);
        left.ifPresent(lines -> row.recovery = lines);
        return left.map(lines -> "with a recovery code, " + lines.lines().count() + " left");
    }

    private Optional<String> useApp(SecondStepRow row, String code) {
        var step = TimeCodes.step(key.open(row.secret, row.account), code, clock.instant(), row.last);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        row.last = step.getAsLong();
        return Optional.of("with a code");
    }
}
