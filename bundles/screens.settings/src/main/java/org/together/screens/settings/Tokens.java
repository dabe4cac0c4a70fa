package org.together.screens.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.together.core.access.Accounts;
import org.together.core.access.Accounts.Account;
import org.together.ui.Visit;
import org.together.ui.parts.Banner;
import org.together.ui.parts.Confirm;

/** Tokens with which another system acts under this account, such as a nightly job that sends feeds. */
final class Tokens extends Div {
    private final Div shown = new Div();

    Tokens(Accounts accounts, Visit visit, Account account) {
        var issue = new Button("Issue a token", event -> show(accounts.issueToken(visit.viewer(), account.account())));
        var revoke = new Button("End all tokens", event -> Confirm.ask(
                        "End all tokens of " + account.account() + "?", "Systems that use one are refused from now on.")
                .openDangerous("End all tokens", "Keep them", () -> {
                    accounts.revokeTokens(visit.viewer(), account.account());
                    shown.removeAll();
                    visit.tell("All tokens of " + account.account() + " have ended.");
                }));
        var buttons = new Div(issue, revoke);
        buttons.addClassName("part-page-actions");
        var explanation = "A system that sends feeds or fetches lists by itself shows a token in place of a password. "
                + "It may do what this account may do.";
        add(new Paragraph(explanation), shown, buttons);
    }

    private void show(String token) {
        shown.removeAll();
        var code = new Code(token);
        code.getElement().setAttribute("tabindex", "0");
        shown.add(Banner.information("Copy this token now: it is shown this one time.").with(code));
    }
}
