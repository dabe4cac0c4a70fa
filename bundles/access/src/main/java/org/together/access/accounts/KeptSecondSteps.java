package org.together.access.accounts;

import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.access.Demo;
import org.together.access.Settings;
import org.together.access.rows.AccountRow;
import org.together.core.access.Access;
import org.together.core.access.Accounts.SignIn;
import org.together.core.access.Action;
import org.together.core.access.Audit;
import org.together.core.access.Decision;
import org.together.core.access.SecondStep;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.record.Transactions;

/** Second steps in a table of their own; every use and change is audited. A wrong code slows the next one down as a wrong password does. */
@Component(service = {SecondStep.class, KeptSecondSteps.class}, configurationPid = "org.together.access")
public final class KeptSecondSteps implements SecondStep {
    private static final String WRONG = "The code is not right, or it has been used. Wait for the app's next one.";
    private static final String TOO_LATE = "That took too long. Enter your name and password again.";
    private static final String ALREADY = "A second step is set up already: take it away first.";

    private final Access access;
    private final Audit audit;
    private final Transactions transactions;
    private final AccountTable accounts;
    private final SecondStepTable table;
    private final Guesses guesses;
    private final Tickets tickets;
    private final Set<StaffRole> required;

    @Activate
    public KeptSecondSteps(
            BundleContext context,
            Settings settings,
            @Reference Access access,
            @Reference Audit audit,
            @Reference Transactions transactions,
            @Reference(target = "(rows=access)") EntityManager rows) {
        this(
                new Surroundings(access, audit, transactions, rows),
                Demo.of(context),
                SecondStepRules.of(context, settings),
                InstantSource.system());
    }

    KeptSecondSteps(Surroundings around, Demo demo, SecondStepRules rules, InstantSource clock) {
        this.access = around.access();
        this.audit = around.audit();
        this.transactions = around.transactions();
        this.accounts = new AccountTable(around.rows(), demo);
        this.table = new SecondStepTable(around.rows(), new SecretsKey(rules.key()), clock);
        this.guesses = new Guesses(clock);
        this.tickets = new Tickets(clock);
        this.required = rules.required();
    }

    /** What is asked of somebody whose password was right, if anything. */
    Optional<Asked> asked(AccountRow row) {
        var isSetUp = transactions.required(() -> table.find(row.account).isPresent());
        return isSetUp || isRequired(row) ? Optional.of(new Asked(tickets.give(row.account, row.edition), !isSetUp)) : Optional.empty();
    }

    /** A demo's accounts are for anybody who looks at it. */
    private boolean isRequired(AccountRow row) {
        return !row.madeBy.equals(Demo.MAKER) && AccountTable.roles(row).stream().anyMatch(required::contains);
    }

    @Override
    public SignIn confirm(Asked asked, String code, String origin) {
        var ticket = tickets.find(asked.ticket());
        if (ticket.isEmpty()) {
            return Doorkeeper.turnedAway(TOO_LATE);
        }
        var account = ticket.get().account();
        var wait = guesses.tried(account, origin);
        if (!wait.isZero()) {
            return Doorkeeper.turnedAway(Doorkeeper.slowly(wait));
        }
        var viewer = transactions.required(() -> owner(ticket.get()).flatMap(row -> used(account, code).map(how -> in(row, how, origin))));
        viewer.ifPresentOrElse(in -> right(asked, account, origin), () -> refused(account, origin));
        return viewer.map(in -> new SignIn(viewer, "")).orElseGet(() -> Doorkeeper.turnedAway(WRONG));
    }

    /** Of two who send the same code at once the row's version lets one in. */
    private Optional<String> used(String account, String code) {
        return table.find(account).flatMap(row -> table.use(row, code));
    }

    /** Read anew: the account may have been disabled or changed since its password was right. */
    private Optional<AccountRow> owner(Tickets.Ticket ticket) {
        return accounts.find(ticket.account()).filter(row -> row.enabled && row.edition == ticket.edition());
    }

    private Viewer in(AccountRow row, String how, String origin) {
        var viewer = AccountTable.viewer(row);
        audit.record(viewer, Action.SIGN_IN, AccountRules.subject(row.account), how + ", from " + origin);
        return viewer;
    }

    private void right(Asked asked, String account, String origin) {
        tickets.use(asked.ticket());
        guesses.wasRight(account, origin);
    }

    private void refused(String account, String origin) {
        var stranger = Viewer.of(account, "", "", Set.of(), Set.of());
        audit.decided(stranger, Action.SIGN_IN, AccountRules.subject(account), Decision.refused("wrong code, from " + origin));
    }

    @Override
    public Offer offer(Asked asked) {
        return Offers.fresh(tickets.find(asked.ticket()).map(Tickets.Ticket::account).orElse(""));
    }

    @Override
    public SetUp accept(Asked asked, Offer offer, String code, String origin) {
        var ticket = tickets.find(asked.ticket());
        if (ticket.isEmpty()) {
            return not(TOO_LATE);
        }
        var account = ticket.get().account();
        var wait = guesses.tried(account, origin);
        if (!wait.isZero()) {
            return not(Doorkeeper.slowly(wait));
        }
        var done = transactions.required(() -> owner(ticket.get())
                .map(row -> keep(row, offer, code, () -> in(row, "having set up a second step", origin)))
                .orElseGet(() -> not(TOO_LATE)));
        done.viewer().ifPresent(in -> right(asked, account, origin));
        return done;
    }

    @Override
    public Standing standing(Viewer viewer) {
        return transactions.required(() -> {
            var row = table.find(viewer.account());
            var left = row.map(kept -> (int) kept.recovery.lines().count()).orElse(0);
            return new Standing(row.isPresent(), accounts.find(viewer.account()).filter(this::isRequired).isPresent(), left);
        });
    }

    @Override
    public Offer offer(Viewer viewer) {
        return Offers.fresh(viewer.account());
    }

    @Override
    public SetUp accept(Viewer viewer, Offer offer, String code) {
        var wait = guesses.tried(viewer.account(), "set up");
        if (!wait.isZero()) {
            return not(Doorkeeper.slowly(wait));
        }
        var done = transactions.required(() -> accounts.find(viewer.account())
                .map(row -> keep(row, offer, code, () -> told(viewer, viewer.account(), "second step set up")))
                .orElseGet(() -> not(TOO_LATE)));
        done.viewer().ifPresent(in -> guesses.wasRight(viewer.account(), "set up"));
        return done;
    }

    private SetUp keep(AccountRow row, Offer offer, String code, Supplier<Viewer> told) {
        if (table.find(row.account).isPresent()) {
            return not(ALREADY);
        }
        var codes = table.keep(row, Offers.secret(offer), code.replace(" ", ""));
        return codes.isEmpty() ? not(WRONG) : new SetUp(codes, Optional.of(told.get()), "");
    }

    private static SetUp not(String why) {
        return new SetUp(List.of(), Optional.empty(), why);
    }

    private Viewer told(Viewer viewer, String account, String what) {
        audit.record(viewer, Action.MANAGE_ACCOUNTS, AccountRules.subject(account), what);
        return viewer;
    }

    @Override
    public Optional<String> remove(Viewer viewer, String code) {
        var wait = guesses.tried(viewer.account(), "take away");
        if (!wait.isZero()) {
            return Optional.of(Doorkeeper.slowly(wait));
        }
        var gone = transactions.required(() -> used(viewer.account(), code).map(how -> {
            table.drop(viewer.account());
            return told(viewer, viewer.account(), "second step taken away " + how);
        }));
        gone.ifPresentOrElse(done -> guesses.wasRight(viewer.account(), "take away"), () -> audit.decided(
                viewer, Action.MANAGE_ACCOUNTS, AccountRules.subject(viewer.account()), Decision.refused("wrong code")));
        return gone.isPresent() ? Optional.empty() : Optional.of(WRONG);
    }

    @Override
    public Optional<String> reset(Viewer viewer, String account) {
        access.demand(viewer, Action.MANAGE_ACCOUNTS);
        return transactions.required(() -> accounts.find(account).filter(row -> table.drop(row.account)).map(row -> {
            row.edition++;
            told(viewer, account, "second step taken away");
            return Optional.<String>empty();
        }).orElse(Optional.of("This account has no second step.")));
    }
}
