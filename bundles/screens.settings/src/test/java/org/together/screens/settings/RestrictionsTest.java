package org.together.screens.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.together.core.access.Colleagues.Colleague;
import org.together.core.access.Restrictions.Ground;
import org.together.core.access.Restrictions.Grounds;
import org.together.core.access.Restrictions.Kept;
import org.together.core.access.Restrictions.Level;
import org.together.core.access.Restrictions.Restricted;
import org.together.core.access.StaffRole;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.testkit.screens.Guest;

class RestrictionsTest extends Shown {
    private static final Id<Family> FAMILY = Id.next();

    private final KeptRestrictions restrictions = new KeptRestrictions();
    private final NamedPeople people = new NamedPeople(restrictions.withFamilies(new Guest(StaffRole.ADMINISTRATOR).viewer()));
    private final Guest guest = new Guest(StaffRole.ADMINISTRATOR);

    @Test
    void an_empty_form_restricts_nothing_and_names_what_is_missing() {
        var page = show(new RestrictionPage(restrictions, guest, people, Optional.empty()));
        press("Restrict this family");
        assertThat(text(page)).contains("Enter the address or reference of a family", "Name at least one person", "Choose what it is for");
        assertThat(restrictions.kept).isEmpty();
    }

    @Test
    void a_family_is_restricted_by_the_address_of_any_of_its_pages() {
        show(new RestrictionPage(restrictions, guest, people, Optional.empty()));
        fill("https://together.example/family/" + FAMILY + "/why?as-at=2026-01-01", "In the newspapers");
        press("Restrict this family");
        assertThat(restrictions.kept).singleElement().satisfies(kept -> {
            assertThat(kept.restricted()).isEqualTo(new Restricted(FAMILY, Level.SEALED, Set.of("ann"), "the duty manager"));
            assertThat(kept.grounds().ground()).isEqualTo(Ground.HIGH_PROFILE);
            assertThat(kept.grounds().review()).isAfter(LocalDate.now());
        });
        assertThat(guest.went()).containsExactly("restrictions");
    }

    @Test
    void what_the_service_refuses_is_said_and_the_form_stays() {
        var page = show(new RestrictionPage(restrictions, guest, people, Optional.empty()));
        fill(FAMILY.toString(), "short");
        press("Restrict this family");
        assertThat(text(page)).contains(KeptRestrictions.TOO_SHORT);
        assertThat(guest.went()).isEmpty();
    }

    @Test
    void the_list_tells_who_why_by_whom_and_what_is_overdue() {
        restrictions.kept.add(kept(LocalDate.of(2026, 1, 31), Set.of("ann", "gone")));
        assertThat(people.inWords(Set.of("ann", "gone"))).containsExactly("Ann, Council", "gone (does not sign in now)");
        var page = show(new RestrictionsPage(restrictions, guest, people));
        assertThat(text(page)).contains("Restricted families").doesNotContain("No family is restricted");
        assertThat(text(show(new RestrictionsPage(new KeptRestrictions(), guest, people)))).contains("No family is restricted");
    }

    @Test
    void a_restriction_is_lifted_with_a_reason_after_being_asked() {
        var kept = kept(LocalDate.now().plusMonths(1), Set.of("ann"));
        restrictions.kept.add(kept);
        var page = show(new RestrictionPage(restrictions, guest, people, Optional.of(kept)));
        assertThat(text(page)).contains("Set by ada on 22 November 2026");
        press("Lift the restriction");
        assertThat(text(page)).contains("Say why it is lifted");
        write("Why it is lifted", "The trial is over");
        press("Lift the restriction");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(restrictions.kept).isEmpty();
        assertThat(restrictions.lifted).containsExactly("The trial is over");
    }

    private static Kept kept(LocalDate review, Set<String> named) {
        var grounds = new Grounds(Ground.RISK, "Threats have been made", review);
        return new Kept(new Restricted(FAMILY, Level.SEALED, named, ""), grounds, "ada", LocalDate.of(2026, 11, 22));
    }

    @SuppressWarnings("unchecked")
    private void fill(String family, String why) {
        write("Family", family);
        find(RadioButtonGroup.class).single().setValue(Level.SEALED);
        find(MultiSelectComboBox.class).single().setValue(Set.of(new Colleague("ann", "Ann", "Council")));
        write("Whom others may contact", "the duty manager");
        find(Select.class).single().setValue(Ground.HIGH_PROFILE);
        write("Why, in a line", why);
    }
}
