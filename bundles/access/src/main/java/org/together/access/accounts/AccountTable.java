package org.together.access.accounts;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.together.access.Demo;
import org.together.access.rows.AccountRow;
import org.together.access.rows.TokenRow;
import org.together.core.access.Accounts.Account;
import org.together.core.access.Accounts.NewAccount;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;

/**
 * Rows of accounts and tokens, inside the caller's transaction. Accounts that a demo made are there only while the platform runs as a
 * demo.
 */
final class AccountTable {
    private final EntityManager rows;
    private final Demo demo;

    AccountTable(EntityManager rows, Demo demo) {
        this.rows = rows;
        this.demo = demo;
    }

    Optional<AccountRow> find(String account) {
        return Optional.ofNullable(rows.find(AccountRow.class, account)).filter(this::isHere);
    }

    /** Also of a demo that is not running. */
    boolean isTaken(String account) {
        return rows.find(AccountRow.class, account) != null;
    }

    boolean isCurrent(Viewer viewer) {
        return find(viewer.account()).filter(row -> row.enabled && row.edition == viewer.edition()).isPresent();
    }

    List<AccountRow> all() {
        return rows.createQuery("select a from AccountRow a order by a.account", AccountRow.class).getResultStream().filter(this::isHere)
                .toList();
    }

    long administrators() {
        return all().stream().filter(row -> row.enabled && roles(row).contains(StaffRole.ADMINISTRATOR)).count();
    }

    boolean isLastAdministrator(AccountRow row) {
        return row.enabled && roles(row).contains(StaffRole.ADMINISTRATOR) && administrators() == 1;
    }

    AccountRow add(NewAccount account, String password, Viewer maker) {
        var row = new AccountRow();
        row.account = account.account();
        row.name = account.name().strip();
        row.agency = account.agency().strip();
        row.password = password;
        row.madeBy = maker.account();
        row.edition = 1;
        put(row, account.roles(), account.localities(), true);
        rows.persist(row);
        return row;
    }

    void put(AccountRow row, Set<StaffRole> roles, Set<String> localities, boolean enabled) {
        row.roles = roles.stream().sorted().map(Enum::name).collect(Collectors.joining("\n"));
        row.localities = localities.stream().sorted().collect(Collectors.joining("\n"));
        row.enabled = enabled;
    }

    void addToken(String hash, String account, String issued) {
        var row = new TokenRow();
        row.hash = hash;
        row.account = account;
        row.issued = issued;
        rows.persist(row);
    }

    Optional<AccountRow> byToken(String hash) {
        return Optional.ofNullable(rows.find(TokenRow.class, hash))
                .flatMap(token -> find(token.account))
                .filter(row -> row.enabled && isMachine(row));
    }

    int dropTokens(String account) {
        return rows.createQuery("delete from TokenRow t where t.account = :account").setParameter("account", account).executeUpdate();
    }

    static Viewer viewer(AccountRow row) {
        return Viewer.of(row.account, row.name, row.agency, roles(row), localities(row)).ofEdition(row.edition);
    }

    static Account account(AccountRow row) {
        return new Account(row.account, row.name, row.agency, roles(row), localities(row), row.enabled);
    }

    static boolean isMachine(AccountRow row) {
        return roles(row).contains(StaffRole.MACHINE);
    }

    /** A role that this version does not know gives nothing. */
    static Set<StaffRole> roles(AccountRow row) {
        var names = row.roles.lines().collect(Collectors.toSet());
        return Arrays.stream(StaffRole.values()).filter(role -> names.contains(role.name())).collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> localities(AccountRow row) {
        return row.localities.lines().collect(Collectors.toUnmodifiableSet());
    }

    private boolean isHere(AccountRow row) {
        return demo.isOn() || !row.madeBy.equals(Demo.MAKER);
    }
}
