package org.together.screens.casework.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.together.core.CouncilTime;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.caseload.Absence;
import org.together.core.caseload.Advocates;
import org.together.core.caseload.Profile;
import org.together.core.casework.Advocate;
import org.together.core.family.Period;
import org.together.testkit.screens.Guest;
import org.together.ui.parts.DayField;

class CoverCardTest extends BrowserlessTest implements Advocates {
    private static final Profile KERRA = profile("kerra", "Kerra Pascoe");
    private static final Profile PERRAN = profile("perran", "Perran Tregear");
    private final LocalDate today = CouncilTime.today();
    private final List<Absence> absences = new ArrayList<>();
    private final Guest guest = new Guest(StaffRole.LOCALITY_MANAGER);
    private Component page = new ProfilePage(KERRA, List.of(KERRA, PERRAN), this, guest);

    private static Profile profile(String account, String name) {
        var told = new Profile.Told("", Set.of(), Set.of(), 12);
        return new Profile(new Advocate(account, name, "Council", ""), told, 3, 4, Optional.empty());
    }

    @BeforeEach
    void show() {
        page = new ProfilePage(KERRA, List.of(KERRA, PERRAN), this, guest);
        UI.getCurrent().add(page);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    private DayField day(String label) {
        return find(DayField.class).all().stream().filter(one -> one.getLabel().equals(label)).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Advocate> cover() {
        return find(ComboBox.class).single();
    }

    private String text() {
        return page.getElement().getTextRecursively();
    }

    private void arrange() {
        day("Until").setValue(today.plusDays(6));
        cover().setValue(PERRAN.advocate());
        press("Arrange cover");
    }

    @Test
    void what_was_arranged_is_said_and_stands_there_without_leaving_the_page() {
        press("Arrange cover");
        assertThat(day("Until").getErrorMessage()).isEqualTo("Choose the last day");
        assertThat(cover().getErrorMessage()).isEqualTo("Choose who stands in");
        arrange();

        assertThat(absences).containsExactly(new Absence("kerra", "perran", Period.between(today, today.plusDays(6)), ""));
        assertThat(text()).contains("Perran Tregear stands in");
        assertThat(guest.told()).singleElement().asString().startsWith("Cover is arranged: away").endsWith("Perran Tregear stands in");
        assertThat(guest.went()).isEmpty();
        assertThat(day("Until").isEmpty()).isTrue();
    }

    @Test
    void whoever_is_back_sooner_is_covered_no_longer_than_that() {
        arrange();
        press("Back sooner");
        day("Last day away").setValue(today.plusDays(2));
        press("Keep");

        assertThat(absences).extracting(Absence::period).containsExactly(Period.between(today, today.plusDays(2)));
        assertThat(guest.told()).last().asString().startsWith("The last day away is");
    }

    @Test
    void cover_is_cancelled_once_that_is_confirmed() {
        arrange();
        press("Cancel cover");
        assertThat(absences).isNotEmpty();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(absences).isEmpty();
        assertThat(text()).contains("No absence is arranged.");
        assertThat(guest.told()).last().isEqualTo("The cover is cancelled");
    }

    @Override
    public List<Profile> all(Viewer viewer) {
        return List.of(KERRA, PERRAN);
    }

    @Override
    public Optional<String> keep(Viewer viewer, String account, Profile.Told told) {
        return Optional.of("Not asked for here");
    }

    @Override
    public Optional<String> away(Viewer viewer, Absence absence) {
        absences.add(absence);
        return Optional.empty();
    }

    @Override
    public Optional<String> endSooner(Viewer viewer, Absence absence, LocalDate last) {
        absences.remove(absence);
        if (!last.isBefore(absence.period().from())) {
            absences.add(new Absence(absence.account(), absence.cover(), Period.between(absence.period().from(), last), absence.reason()));
        }
        return Optional.empty();
    }

    @Override
    public List<Absence> absences(Viewer viewer) {
        return List.copyOf(absences);
    }
}
