package org.together.access.accounts;

import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.together.access.Demo;
import org.together.access.Settings;
import org.together.access.rows.AccountRow;
import org.together.core.access.Access;
import org.together.core.access.Accounts;
import org.together.core.access.Action;
import org.together.core.access.Audit;
import org.together.core.access.Decision;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.record.Transactions;

/** Accounts in tables of their own; every change is audited with it. An installation has none until its first administrator's. */
@Component(configurationPid = "org.together.access")
public final class StoredAccounts implements Accounts {
    private static final String TAKEN = "There is already an account of that name.";
    private static final String NOT_THERE = "There is no such account.";
    private static final String FIRST = "first administrator";

    private final Access access;
    private final Audit audit;
    private final Transactions transactions;
    private final AccountTable table;
    private final Passwords passwords;
    private final Guesses guesses;
    private final Doorkeeper doorkeeper;
    private final FirstRun firstRun;
    private final Demo demo;
    private final InstantSource clock;

    @Activate
    public StoredAccounts(
            BundleContext context,
            Settings settings,
            @Reference Access access,
            @Reference Audit audit,
            @Reference Transactions transactions,
            @Reference(target = "(rows=access)") EntityManager rows, @Reference KeptSecondSteps steps) {
        this(
                new Surroundings(access, audit, transactions, rows),
                Demo.of(context),
                new Secrets(new Passwords(Passwords.Cost.atLeast(settings.argon2MemoryKiB(), settings.argon2Iterations())), steps),
                InstantSource.system());
        firstRun.begin();
    }

    StoredAccounts(Surroundings around, Demo demo, Secrets secrets, InstantSource clock) {
        this.access = around.access();
        this.audit = around.audit();
        this.transactions = around.transactions();
        this.demo = demo;
        this.table = new AccountTable(around.rows(), demo);
        this.passwords = secrets.passwords();
        this.guesses = new Guesses(clock);
        this.doorkeeper = new Doorkeeper(table, audit, transactions, new Doorkeeper.Keys(passwords, guesses, secrets.steps()));
        this.firstRun = new FirstRun(clock, this::isFirstAdministratorNeeded);
        this.clock = clock;
    }

    @Deactivate
    public void stop() {
        firstRun.end();
    }

    FirstRun firstRun() {
        return firstRun;
    }

    @Override
    public SignIn signIn(String account, char[] password, String origin) {
        return doorkeeper.signIn(account, password, origin);
    }

    @Override
    public void signedOut(Viewer viewer, String why) {
        transactions.run(() -> audit.record(viewer, Action.SIGN_OUT, AccountRules.subject(viewer.account()), why));
    }

    @Override
    public boolean isFirstAdministratorNeeded() {
        return transactions.required(table::administrators) == 0 && !demo.isOn();
    }

    @Override
    public synchronized SignIn createFirstAdministrator(String oneTimeCode, NewAccount administrator, char[] password) {
        var wait = guesses.tried(FIRST, FIRST);
        if (!wait.isZero()) {
            return Doorkeeper.turnedAway(Doorkeeper.slowly(wait));
        }
        if (!isFirstAdministratorNeeded() || !firstRun.isGood(oneTimeCode)) {
            audit.decided(Viewer.of("nobody", "", "", Set.of(), Set.of()), Action.MANAGE_ACCOUNTS, "account",
                    Decision.refused("wrong one-time code"));
            return Doorkeeper.turnedAway("This is not the code, or it is too old. The newest one is in the server's log.");
        }
        guesses.wasRight(FIRST, FIRST);
        var account = AccountRules.cleaned(administrator, Set.of(StaffRole.ADMINISTRATOR), Set.of());
        var trouble = trouble(account, password);
        if (trouble.isPresent()) {
            return Doorkeeper.turnedAway(trouble.get());
        }
        var viewer = add(Viewer.of(account.account(), account.name(), account.agency(), account.roles(), Set.of()), account, password);
        firstRun.end();
        return new SignIn(Optional.of(viewer), "");
    }

    @Override
    public List<Account> all(Viewer viewer) {
        access.demand(viewer, Action.MANAGE_ACCOUNTS);
        return transactions.required(() -> table.all().stream().map(AccountTable::account).toList());
    }

    @Override
    public Optional<String> create(Viewer viewer, NewAccount account, char[] password) {
        access.demand(viewer, Action.MANAGE_ACCOUNTS);
        var clean = AccountRules.cleaned(account, account.roles(), account.localities());
        var trouble = trouble(clean, password);
        if (trouble.isEmpty()) {
            add(viewer, clean, password);
        }
        return trouble;
    }

    @Override
    public Optional<String> change(Viewer viewer, String account, Set<StaffRole> roles, Set<String> localities, boolean enabled) {
        access.demand(viewer, Action.MANAGE_ACCOUNTS);
        var trouble = AccountRules.trouble(roles, localities);
        return trouble.isPresent() ? trouble : changing(account, row -> {
            if (AccountTable.isMachine(row) != roles.contains(StaffRole.MACHINE)) {
                return Optional.of("A person's account does not become a connected system's, or the other way round: make another.");
            }
            if (table.isLastAdministrator(row) && !(enabled && roles.contains(StaffRole.ADMINISTRATOR))) {
                return Optional.of("This is the last administrator: make another one first.");
            }
            table.put(row, roles, localities, enabled);
            row.edition++;
            audit.record(viewer, Action.MANAGE_ACCOUNTS, AccountRules.subject(account), AccountRules.inWords(roles, localities)
                    + (enabled ? "" : ", disabled"));
            return Optional.empty();
        });
    }

    @Override
    public Optional<String> resetPassword(Viewer viewer, String account, char[] password) {
        access.demand(viewer, Action.MANAGE_ACCOUNTS);
        return keep(viewer, account, password, true);
    }

    /** The session goes on: whoever knows the old password is not sent away for choosing a new one. */
    @Override
    public Optional<String> changePassword(Viewer viewer, char[] old, char[] password) {
        var wait = guesses.tried(viewer.account(), "own password");
        if (!wait.isZero()) {
            return Optional.of(Doorkeeper.slowly(wait));
        }
        var stored = transactions.required(() -> table.find(viewer.account()).filter(row -> row.enabled).map(row -> row.password));
        if (!passwords.matches(old, stored.filter(text -> !text.isEmpty()).orElse(passwords.nobody()))) {
            audit.decided(viewer, Action.MANAGE_ACCOUNTS, AccountRules.subject(viewer.account()), Decision.refused("wrong old password"));
            return Optional.of("The old password is not right.");
        }
        guesses.wasRight(viewer.account(), "own password");
        return keep(viewer, viewer.account(), password, false);
    }

    @Override
    public String issueToken(Viewer viewer, String account) {
        access.demand(viewer, Action.MANAGE_ACCOUNTS);
        var token = Tokens.fresh();
        var refusal = changing(account, row -> {
            if (!AccountTable.isMachine(row)) {
                return Optional.of("Tokens are for connected systems only.");
            }
            table.addToken(Tokens.hash(token), row.account, clock.instant().toString().substring(0, 19) + "Z");
            audit.record(viewer, Action.MANAGE_ACCOUNTS, AccountRules.subject(row.account), "issued a token");
            return Optional.empty();
        });
        refusal.ifPresent(reason -> {
            throw new Refused(reason);
        });
        return token;
    }

    @Override
    public void revokeTokens(Viewer viewer, String account) {
        access.demand(viewer, Action.MANAGE_ACCOUNTS);
        transactions.run(() -> {
            var ended = table.dropTokens(AccountRules.clean(account));
            audit.record(viewer, Action.MANAGE_ACCOUNTS, AccountRules.subject(account), "ended its tokens: " + ended);
        });
    }

    @Override
    public Optional<Viewer> byToken(String token) {
        return transactions.required(() -> table.byToken(Tokens.hash(token)).map(AccountTable::viewer));
    }

    @Override
    public boolean isCurrent(Viewer viewer) {
        return transactions.required(() -> table.isCurrent(viewer));
    }

    private Viewer add(Viewer maker, NewAccount account, char[] password) {
        var hash = account.roles().contains(StaffRole.MACHINE) ? "" : passwords.hash(password);
        return transactions.required(() -> {
            var row = table.add(account, hash, maker);
            audit.record(maker, Action.MANAGE_ACCOUNTS, AccountRules.subject(row.account), "made: "
                    + AccountRules.inWords(account.roles(), account.localities()));
            return AccountTable.viewer(row);
        });
    }

    private Optional<String> keep(Viewer viewer, String account, char[] password, boolean endsSessions) {
        var known = transactions.required(() -> table.find(AccountRules.clean(account)));
        if (known.isEmpty() || AccountTable.isMachine(known.get())) {
            return Optional.of(known.isEmpty() ? NOT_THERE : "A connected system has no password.");
        }
        var trouble = PasswordRules.trouble(password, known.get().account, known.get().name);
        var hash = trouble.isPresent() ? "" : passwords.hash(password);
        return trouble.isPresent() ? trouble : changing(account, row -> {
            row.password = hash;
            row.edition += endsSessions ? 1 : 0;
            audit.record(viewer, Action.MANAGE_ACCOUNTS, AccountRules.subject(row.account), endsSessions ? "password reset"
                    : "own password changed");
            return Optional.empty();
        });
    }

    private Optional<String> changing(String account, Function<AccountRow, Optional<String>> change) {
        return transactions.required(() -> table.find(AccountRules.clean(account)).map(change).orElse(Optional.of(NOT_THERE)));
    }

    private Optional<String> trouble(NewAccount account, char[] password) {
        return AccountRules.trouble(account)
                .or(() -> transactions.required(() -> table.isTaken(account.account())) ? Optional.of(TAKEN) : Optional.empty())
                .or(() -> PasswordRules.trouble(password, account));
    }
}
