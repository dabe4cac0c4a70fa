package org.together.screens.families.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Source;
import org.together.core.team.Caution;
import org.together.core.team.Strain;
import org.together.core.team.Team;
import org.together.core.team.TeamMember;
import org.together.core.team.Teams;
import org.together.testkit.screens.Guest;
import org.together.ui.parts.PageLink;

class TeamCardsTest extends BrowserlessTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private final Strain strain = new Strain(
            Strain.Kind.NO_LEAD, "Eleven professionals, no lead", "Allocate an advocate.", List.of("School nursing, Bea Nance"));
    private final TeamMember nurse = new TeamMember(
            new TeamMember.Who("School nursing", "Bea Nance", "01632 960 123"),
            false,
            DAY.minusYears(1),
            List.of("Jago"),
            Optional.of(DAY.minusDays(21)),
            Optional.of(new TeamMember.Next(DAY.plusDays(2), "Hearing test")),
            new TeamMember.Told(new Source("Health visiting", Optional.of("health"), "9"), Instant.parse("2026-11-01T10:00:00Z")));
    private final Team team = new Team(
            DAY,
            Optional.empty(),
            List.of(nurse),
            List.of(new Caution(Caution.Kind.RESTRICTION, "Restricted: named people only", "Set by information governance"),
                    new Caution(Caution.Kind.RISK, "Do not visit alone", "Said by Police on 3 May 2026")),
            List.of(strain));

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    @Test
    void who_is_involved_says_how_to_ring_the_last_contact_and_the_next_date() {
        UI.getCurrent().add(TeamCards.involved(team));
        assertThat(text()).contains("School nursing", "Bea Nance", "01632 960 123", "3 weeks ago (1 November 2026)")
                .contains("24 November 2026: Hearing test", "Health visiting, learnt");
        UI.getCurrent().removeAll();
        UI.getCurrent().add(TeamCards.involved(new Team(DAY, Optional.empty(), List.of(), List.of(), List.of())));
        assertThat(text()).as("none known is not none").contains("Agencies that send no feed may still be.");
    }

    @Test
    void a_strain_says_what_to_do_and_what_it_rests_on() {
        UI.getCurrent().add(TeamCards.strains(team, Optional.of("family/0/work")));
        assertThat(text()).contains("Eleven professionals, no lead", "What to do: Allocate an advocate.", "School nursing, Bea Nance");
        assertThat(find(PageLink.class).single().getText()).isEqualTo("To the advocate");
    }

    @Test
    void the_bar_names_restrictions_and_risks_with_their_sources() {
        UI.getCurrent().add(new IdentityBar(team, List.of()));
        assertThat(text()).contains("Not worked with now", "Restricted: named people only", "Do not visit alone")
                .contains("Said by Police on 3 May 2026");
    }

    @Test
    void managers_read_how_many_families_are_under_strain() {
        UI.getCurrent().add(new StrainsScreen(new Teams() {
            @Override
            public Optional<Team> around(Viewer viewer, Id<Family> family, LocalDate asAt) {
                return Optional.of(team);
            }

            @Override
            public List<Strained> strained(Viewer viewer) {
                return List.of(new Strained(Id.next(), "Rowe", Optional.of("Penwith"), List.of(strain)));
            }
        }).open(new Guest(StaffRole.ADVOCATE)));
        assertThat(text()).contains("1 family. Nobody leads: 1", "Appointments clash: 0");
    }
}
