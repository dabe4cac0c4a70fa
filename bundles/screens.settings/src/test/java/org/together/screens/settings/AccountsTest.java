package org.together.screens.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.together.core.access.Accounts.Account;
import org.together.core.access.StaffRole;
import org.together.testkit.screens.Guest;

class AccountsTest extends Shown {
    private static final String PASSWORD = "three words that differ";

    private final KeptAccounts accounts = new KeptAccounts();
    private final KeptStep step = new KeptStep();
    private final Guest guest = new Guest(StaffRole.ADMINISTRATOR);

    @Test
    void an_empty_form_makes_no_account_and_names_what_is_missing() {
        var page = show(new NewAccountPage(accounts, guest));
        press("Create account");
        assertThat(text(page)).contains("There is a problem", "Enter a sign-in name", "Enter a first password", "Choose at least one role");
        assertThat(accounts.kept).isEmpty();
    }

    @Test
    void a_filled_form_makes_the_account_and_leads_back_to_the_list() {
        show(new NewAccountPage(accounts, guest));
        fill(PASSWORD);
        press("Create account");
        assertThat(accounts.kept).containsExactly(
                new Account("ann", "Ann", "Anytown Council", Set.of(StaffRole.ANALYST), Set.of("North", "East"), true));
        assertThat(guest.went()).containsExactly("accounts");
    }

    @Test
    void what_the_accounts_refuse_is_said_and_the_form_stays() {
        var page = show(new NewAccountPage(accounts, guest));
        fill("short");
        press("Create account");
        assertThat(text(page)).contains(KeptAccounts.TOO_SHORT);
        assertThat(guest.went()).isEmpty();
    }

    @Test
    void roles_and_leave_to_sign_in_are_changed_together() {
        show(ann());
        choose(Set.of(StaffRole.AUDITOR));
        test(find(Checkbox.class).all().stream().filter(box -> "May sign in".equals(box.getLabel())).findFirst().orElseThrow()).click();
        press("Save changes");
        assertThat(accounts.kept).singleElement().returns(false, Account::isEnabled).returns(Set.of(StaffRole.AUDITOR), Account::roles);
    }

    @Test
    void an_account_keeps_at_least_one_role() {
        var page = show(ann());
        choose(Set.of());
        press("Save changes");
        assertThat(text(page)).contains("Choose at least one role");
        assertThat(accounts.kept).singleElement().returns(Set.of(StaffRole.ANALYST), Account::roles);
    }

    @Test
    void a_new_password_is_set_and_leaves_the_page() {
        var page = show(ann());
        writePassword("New password", PASSWORD);
        press("Set a new password");
        assertThat(accounts.passwords).containsExactly(PASSWORD);
        assertThat(text(page)).doesNotContain(PASSWORD);
    }

    @Test
    void a_token_is_shown_until_all_are_ended_and_not_on_the_page_opened_again() {
        accounts.kept.add(new Account("nightly", "Nightly job", "Anytown Council", Set.of(StaffRole.MACHINE), Set.of(), true));
        var page = show(page());
        press("Issue a token");
        assertThat(text(page)).contains("token-1");
        assertThat(text(show(page()))).doesNotContain("token-1");
        press("End all tokens");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(accounts.tokens).isZero();
    }

    @Test
    void a_lost_telephones_second_step_is_taken_away_after_a_question() {
        step.isSetUp = true;
        show(ann());
        press("Take it away");
        assertThat(step.isSetUp).isTrue();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(step.isSetUp).isFalse();
    }

    @Test
    void only_connected_systems_have_tokens() {
        assertThat(text(show(ann()))).doesNotContain("Issue a token");
    }

    private AccountPage ann() {
        accounts.kept.add(new Account("ann", "Ann", "Anytown Council", Set.of(StaffRole.ANALYST), Set.of(), true));
        return page();
    }

    private AccountPage page() {
        return new AccountPage(accounts, step, guest, accounts.kept.getFirst());
    }

    private void fill(String password) {
        write("Sign-in name", " ann ");
        write("Name", "Ann");
        write("Agency", "Anytown Council");
        write("Localities (optional)", "North, East");
        writePassword("First password", password);
        choose(Set.of(StaffRole.ANALYST));
    }

    @SuppressWarnings("unchecked")
    private void choose(Set<StaffRole> roles) {
        find(CheckboxGroup.class).single().setValue(roles);
    }
}
