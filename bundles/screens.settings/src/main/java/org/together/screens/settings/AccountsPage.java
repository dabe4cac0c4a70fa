package org.together.screens.settings;

import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import org.together.core.access.Accounts;
import org.together.core.access.Accounts.Account;
import org.together.core.access.StaffRole;
import org.together.ui.Visit;
import org.together.ui.parts.ListGrid;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.StatusTag;

/** All accounts by name. */
final class AccountsPage extends Div {
    AccountsPage(Accounts accounts, Visit visit) {
        var grid = new ListGrid<Account>("Accounts");
        grid.link("Sign-in name", Account::account, account -> AccountsScreen.PATH + "/" + account.account());
        grid.text("Name", Account::name);
        grid.text("Agency", Account::agency);
        grid.text("Roles", AccountsPage::roles).setFlexGrow(3);
        grid.shown("State", account -> account.isEnabled() ? StatusTag.good("May sign in") : StatusTag.neutral("Disabled"));
        grid.setItems(accounts.all(visit.viewer()));
        grid.setAllRowsVisible(true);
        add(
                new PageHeader("Accounts")
                        .explained("Who may sign in, and what they are there to do. Role and locality decide which families they see.")
                        .actions(new PageLink("Create an account", AccountsScreen.PATH + "?new=yes").asButton()),
                grid);
    }

    private static String roles(Account account) {
        return account.roles().stream().sorted().map(StaffRole::label).collect(Collectors.joining(", "));
    }
}
