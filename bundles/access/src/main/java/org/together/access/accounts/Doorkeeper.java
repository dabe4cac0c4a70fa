package org.together.access.accounts;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.together.access.rows.AccountRow;
import org.together.core.access.Accounts.SignIn;
import org.together.core.access.Action;
import org.together.core.access.Audit;
import org.together.core.access.Decision;
import org.together.core.access.Viewer;
import org.together.core.record.Transactions;

/**
 * Lets people in by account and password. Somebody turned away reads the same words after the same time whether the account is unknown,
 * disabled, a connected system's, or the password wrong; only the audit tells which.
 */
final class Doorkeeper {
    private static final String TURNED_AWAY = "The account or the password is not right.";

    private final AccountTable table;
    private final Audit audit;
    private final Transactions transactions;
    private final Passwords passwords;
    private final Guesses guesses;
    private final KeptSecondSteps steps;

    Doorkeeper(AccountTable table, Audit audit, Transactions transactions, Keys keys) {
        this.table = table;
        this.audit = audit;
        this.transactions = transactions;
        this.passwords = keys.passwords;
        this.guesses = keys.guesses;
        this.steps = keys.steps;
    }

    /** How passwords are kept, how guessing them is slowed, and what is asked after them. */
    record Keys(Passwords passwords, Guesses guesses, KeptSecondSteps steps) {}

    SignIn signIn(String typed, char[] password, String origin) {
        var account = AccountRules.clean(typed);
        var wait = guesses.tried(account, origin);
        if (!wait.isZero()) {
            return turnedAway(slowly(wait));
        }
        var row = transactions.required(() -> table.find(account));
        var stored = row.filter(Doorkeeper::maySignIn).map(found -> found.password).orElse(passwords.nobody());
        var isRight = passwords.matches(password, stored) && row.filter(Doorkeeper::maySignIn).isPresent();
        if (!isRight) {
            audit.decided(stranger(row), Action.SIGN_IN, subject(row), Decision.refused(why(row) + ", from " + origin));
            return turnedAway(TURNED_AWAY);
        }
        guesses.wasRight(account, origin);
        var asked = steps.asked(row.orElseThrow());
        if (asked.isPresent()) {
            return new SignIn(Optional.empty(), "", asked);
        }
        var viewer = letIn(row.orElseThrow(), password, origin);
        return new SignIn(viewer, viewer.isPresent() ? "" : TURNED_AWAY);
    }

    static SignIn turnedAway(String why) {
        return new SignIn(Optional.empty(), why);
    }

    /** "Wait 8 seconds, then try again." */
    static String slowly(Duration wait) {
        var seconds = wait.plusMillis(999).toSeconds();
        var words = seconds == 1 ? "1 second" : seconds < 120 ? seconds + " seconds" : (seconds + 59) / 60 + " minutes";
        return "Too many tries. Wait " + words + ", then try again.";
    }

    /** Read anew: the account may have been disabled while the password was compared. */
    private Optional<Viewer> letIn(AccountRow known, char[] password, String origin) {
        var raised = passwords.isBelowCost(known.password) ? Optional.of(passwords.hash(password)) : Optional.<String>empty();
        return transactions.required(() -> {
            var row = table.find(known.account).filter(now -> now.edition == known.edition && now.enabled);
            row.ifPresent(now -> now.password = raised.orElse(now.password));
            row.ifPresent(now -> audit.record(AccountTable.viewer(now), Action.SIGN_IN, subject(row), "from " + origin));
            return row.map(AccountTable::viewer);
        });
    }

    private static boolean maySignIn(AccountRow row) {
        return row.enabled && !AccountTable.isMachine(row);
    }

    private static String why(Optional<AccountRow> row) {
        return row.map(found -> !found.enabled ? "disabled" : AccountTable.isMachine(found) ? "a connected system" : "wrong password")
                .orElse("unknown account");
    }

    /** Never what was typed: people type passwords into the wrong field. */
    private static Viewer stranger(Optional<AccountRow> row) {
        return row.map(found -> Viewer.of(found.account, "", found.agency, Set.of(), Set.of()))
                .orElse(Viewer.of("nobody", "", "", Set.of(), Set.of()));
    }

    private static String subject(Optional<AccountRow> row) {
        return row.map(found -> AccountRules.subject(found.account)).orElse("account");
    }
}
