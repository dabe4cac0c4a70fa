package org.together.screens.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Accounts;
import org.together.core.access.Action;
import org.together.core.access.SecondStep;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;

/** Who may sign in: the list at {@code accounts}, one at {@code accounts/<sign-in name>}, a new one at {@code accounts?new=yes}. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(path = AccountsScreen.PATH, title = "Accounts", section = Section.SETTINGS, order = 20, needs = Action.MANAGE_ACCOUNTS)
public class AccountsScreen implements Screen {
    static final String PATH = "accounts";

    private final Accounts accounts;
    private final SecondStep step;

    @Activate
    public AccountsScreen(@Reference Accounts accounts, @Reference SecondStep step) {
        this.accounts = accounts;
        this.step = step;
    }

    @Override
    public Component open(Visit visit) {
        if (visit.query("new").isPresent()) {
            visit.title("New account");
            return new NewAccountPage(accounts, visit);
        }
        if (visit.rest().isEmpty()) {
            return new AccountsPage(accounts, visit);
        }
        visit.title("Account");
        return accounts.all(visit.viewer()).stream()
                .filter(account -> account.account().equals(visit.rest().getFirst()))
                .findFirst()
                .<Component>map(account -> new AccountPage(accounts, step, visit, account))
                .orElseGet(() -> new Div(new PageHeader("No such account"), new PageLink("All accounts", PATH)));
    }
}
