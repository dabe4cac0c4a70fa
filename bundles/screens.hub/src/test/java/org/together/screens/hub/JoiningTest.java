package org.together.screens.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.together.core.access.StaffRole;
import org.together.core.family.Id;
import org.together.core.family.Name;
import org.together.core.family.Person;
import org.together.core.identity.Candidate;
import org.together.core.identity.Description;
import org.together.core.identity.Doubt;
import org.together.core.identity.Effect;
import org.together.core.identity.Identities;
import org.together.core.identity.Likeness;
import org.together.core.identity.PersonIdentity;
import org.together.core.identity.Ruling;
import org.together.core.identity.Sought;
import org.together.testkit.screens.Guest;

class JoiningTest extends BrowserlessTest {
    private static final Likeness ALIKE = new Likeness(
            4, 0.94, "same date of birth, different postcode",
            List.of(
                    new Likeness.Aspect("date of birth", "same date of birth", 6),
                    new Likeness.Aspect("address", "different postcode", -2)));
    private final Description jan = says("Jan", "Bray");
    private final Description janet = says("Janet", "Brey");
    private final List<Sought> asked = new ArrayList<>();
    private final List<String> joined = new ArrayList<>();
    private boolean isLoading;
    private Optional<Effect> effect = Optional.of(new Effect(2, 1, List.of("Bray family, 2 members", "Brey family, 1 member"), List.of()));
    private final Guest guest = new Guest(StaffRole.ANALYST);

    private static Description says(String forename, String surname) {
        var day = LocalDate.of(2014, 9, 1);
        return new Description(
                Id.next(), "School attendance", new Name(forename, surname), Optional.of(LocalDate.of(2006, 2, 1)), Optional.empty(),
                List.of(), Optional.empty(), false, day, day, Id.next());
    }

    private Component page() {
        var person = new PersonIdentity(jan.person(), List.of(jan), Map.of(), List.of(), List.of());
        var page = new PersonPage(identities(), person, guest);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(page);
        return page;
    }

    private Identities identities() {
        return (Identities) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Identities.class}, (proxy, method, given) -> told(method, given));
    }

    private Object told(Method method, Object[] given) {
        return switch (method.getName()) {
            case "search" -> {
                asked.add((Sought) given[1]);
                yield List.of(new Candidate(jan, 1, ALIKE), new Candidate(janet, 3, ALIKE));
            }
            case "between" -> Optional.of(new Doubt(jan, janet, false, ALIKE));
            case "effectOfJoining" -> effect;
            case "isLoading" -> isLoading;
            case "join" -> {
                joined.add(given[1] + " " + given[2] + " " + given[3]);
                yield new Ruling(Id.next(), "join", Instant.now(), "ann", "", Optional.empty(), true);
            }
            case "personOf" -> Optional.of(Id.<Person>of(7));
            default -> throw new AssertionError("Nobody asked for " + method.getName());
        };
    }

    private static String text(Component page) {
        return page.getElement().getTextRecursively();
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    @Test
    void begins_with_what_is_known_of_the_person_and_leaves_themselves_out() {
        var page = page();
        press("Find");
        assertThat(asked).singleElement().isEqualTo(new Sought("Jan", "Bray", Optional.of(LocalDate.of(2006, 2, 1)), ""));
        assertThat(text(page)).contains("One person may be meant", "Janet Brey", "same date of birth").doesNotContain("different postcode");
        var compare = find(Button.class).withText("Compare").single();
        assertThat(compare.getAriaLabel()).contains("Compare with Janet Brey, born 1 February 2006");
    }

    @Test
    void shows_both_side_by_side_with_what_would_change_and_joins_with_a_reason() {
        var page = page();
        press("Find");
        press("Compare");
        assertThat(text(page)).contains("Differs", "What is 2 people now would become one person", "Families then: none");
        press("Join these two people");
        assertThat(joined).as("without a reason").isEmpty();
        find(TextField.class).all().stream()
                .filter(field -> field.getLabel().startsWith("Why they are one person"))
                .forEach(field -> field.setValue("Their mother says so"));
        press("Join these two people");
        assertThat(joined).containsExactly(jan.person() + " " + janet.person() + " Their mother says so");
        assertThat(guest.told()).containsExactly("Joined. People follow when the file that is being loaded is in");
        assertThat(guest.went()).containsExactly("person/" + Id.<Person>of(7));
    }

    @Test
    void says_what_is_missing_when_nothing_was_asked() {
        var page = page();
        find(TextField.class).all().forEach(field -> field.setValue(""));
        find(com.vaadin.flow.component.datepicker.DatePicker.class).single().clear();
        press("Find");
        assertThat(asked).isEmpty();
        assertThat(text(page)).contains("Write at least one thing that you know of them.");
    }

    @Test
    void tells_when_the_effect_cannot_be_told() {
        effect = Optional.empty();
        var page = page();
        press("Find");
        press("Compare");
        assertThat(text(page)).contains("It cannot be told now.");
    }
}
