package org.together.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.access.Demo;
import org.together.access.decide.AccessOn;
import org.together.core.access.Colleagues.Colleague;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.store.TestDatabase;

class ColleaguesTest extends GivenAccounts {
    @ParameterizedTest
    @MethodSource("databases")
    void whoever_allocates_families_sees_which_advocates_sign_in_and_nobody_else_does(TestDatabase given) {
        var chief = openWithChief(given);
        accounts.create(chief, KERRA, SECRET);
        var access = AccessOn.of(database, audit);
        var table = new AccountTable(database.entityManager(), new Demo(false));
        var colleagues = new StoredColleagues(access, database.transactions(), table);
        for (var role : StaffRole.values()) {
            var viewer = Viewer.of("somebody", "Somebody", "Kernow", Set.of(role), Set.of());
            if (role == StaffRole.LOCALITY_MANAGER) {
                assertThat(colleagues.with(viewer, StaffRole.ADVOCATE))
                        .containsExactly(new Colleague("kerra", "Kerra Pascoe", "Kernow Council"));
                assertThat(colleagues.with(viewer, StaffRole.ANALYST)).isEmpty();
            } else {
                assertThatThrownBy(() -> colleagues.with(viewer, StaffRole.ADVOCATE)).as("" + role).isInstanceOf(Refused.class);
            }
        }
        accounts.change(chief, "kerra", KERRA.roles(), KERRA.localities(), false);
        var manager = Viewer.of("manager", "Manager", "Kernow", Set.of(StaffRole.LOCALITY_MANAGER), Set.of());
        assertThat(colleagues.with(manager, StaffRole.ADVOCATE)).as("disabled").isEmpty();
    }
}
