package org.together.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.Door.Shut;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.store.TestDatabase;

/**
 * Every method of every service of casework, tried by every role with the ids of a family's things: with a family they have to do with,
 * with one elsewhere, and with one that is sealed.
 */
class EveryDoorTest {
    @TempDir
    Path folder;

    static Stream<TestDatabase> databases() {
        return Council.databases();
    }

    private static Viewer near(StaffRole role) {
        var kerra = Council.KERRA;
        return Viewer.of(kerra.account(), kerra.name(), kerra.agency(), Set.of(role), Set.of()).forPurpose("Audit of claims");
    }

    private static Viewer far(StaffRole role) {
        return Viewer.of("stranger", "Somebody Else", "Elsewhere", Set.of(role), Set.of("Kerrier"));
    }

    @Test
    void there_is_no_way_in_that_is_not_in_the_tables(@TempDir Path keys) {
        try (var databases = databases()) {
            var house = new House(databases.findFirst().orElseThrow(), keys);
            var tried = house.doors().stream().collect(Collectors.groupingBy(EveryDoorTest::method, TreeMap::new, Collectors.counting()));
            var there = new TreeMap<>(Services.methods());
            assertThat(tried.keySet()).isEqualTo(there.keySet());
            assertThat(there).allSatisfy((method, ways) -> assertThat(tried.get(method)).as(method).isGreaterThanOrEqualTo(ways));
        }
    }

    /** A word after the method tells apart what is tried of it. */
    private static String method(Door door) {
        return door.name().split(" ")[0];
    }

    @ParameterizedTest
    @MethodSource("databases")
    void each_role_goes_through_the_doors_that_are_its_and_through_no_other(TestDatabase database) {
        var house = new House(database, folder).furnished();
        assertThat(faults(house, (role, door) -> {
            var told = house.told(door, near(role), house.things());
            return told.isRefused() == door.roles().contains(role) ? Stream.of(told.text()) : Stream.empty();
        })).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nobody_reaches_a_family_elsewhere_by_any_id(TestDatabase database) {
        var house = new House(database, folder).furnished();
        assertThat(faults(house, (role, door) -> {
            var told = house.told(door, far(role), house.things());
            var differs = door.shut() == Shut.AS_IF_NOTHING && !told.equals(house.told(door, far(role), new Things()));
            return Stream.concat(open(house, door, role, told), differs ? Stream.of("is told from nothing: " + told) : Stream.empty());
        })).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_sealed_family_is_as_if_it_had_never_been(TestDatabase database) {
        var house = new House(database, folder);
        var before = new HashMap<String, House.Told>();
        faults(house, (role, door) -> {
            before.put(role + door.name(), house.told(door, near(role), new Things()));
            return Stream.empty();
        });
        house.furnished().council().seal(house.things().family, "sennen");
        assertThat(faults(house, (role, door) -> {
            var told = house.told(door, near(role), house.things());
            var was = before.get(role + door.name());
            var change = told.equals(was) ? Stream.<String>empty() : Stream.of("was " + was + ", is " + told);
            return Stream.concat(open(house, door, role, told), change);
        })).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whoever_is_told_of_a_family_is_in_the_audit(TestDatabase database) {
        var house = new House(database, folder).furnished();
        assertThat(faults(house, (role, door) -> {
            var told = house.told(door, near(role), house.things());
            // What somebody has begun to write tells them nothing that they did not write themselves.
            var isTheirOwn = door.name().startsWith("Drafts.");
            var isSilent = told.text().contains(House.SURNAME) && house.council().audited.isEmpty() && !isTheirOwn;
            return isSilent ? Stream.of("not audited: " + told.text()) : Stream.empty();
        })).isEmpty();
    }

    private interface Trial {
        Stream<String> of(StaffRole role, Door door);
    }

    private static List<String> faults(House house, Trial trial) {
        return Stream.of(StaffRole.values())
                .flatMap(role -> house.doors().stream().flatMap(door -> {
                    house.council().audited.clear();
                    return trial.of(role, door).map(fault -> role + " at " + door.name() + ": " + fault);
                }))
                .toList();
    }

    /** Refused where it should be, with its account in the audit, and no word of the family in any case. */
    private static Stream<String> open(House house, Door door, StaffRole role, House.Told told) {
        if (told.text().contains(House.SURNAME)) {
            return Stream.of("tells of the family: " + told);
        }
        if (door.shut() != Shut.REFUSES && door.roles().contains(role)) {
            return told.isRefused() ? Stream.of("refused: " + told.text()) : Stream.empty();
        }
        if (!told.isRefused()) {
            return Stream.of("is open: " + told.text());
        }
        return house.council().audited.stream().anyMatch(line -> line.contains("refused: ")) ? Stream.empty() : Stream.of("not audited");
    }
}
