package org.together.access.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.access.rows.AccessRows;
import org.together.core.access.Restrictions.Ground;
import org.together.core.access.Restrictions.Grounds;
import org.together.core.access.Restrictions.Kept;
import org.together.core.access.Restrictions.Level;
import org.together.core.access.Restrictions.Restricted;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.FamilyFollower.Parting;
import org.together.store.TestDatabase;

class RestrictionsFollowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Id<Family> gone = Id.next();
    private final Id<Family> into = Id.next();
    private final List<String> audited = new ArrayList<>();

    static Stream<TestDatabase> databases() {
        return TestDatabase.each(new AccessRows());
    }

    private record Room(RestrictedFamilies restricted, RestrictionsFollow follow) {
        void restrict(Id<Family> family, Level level, String... named) {
            var grounds = new Grounds(Ground.RISK, "Somebody is looking for them", TODAY.plusDays(90));
            restricted.keep(new Kept(new Restricted(family, level, Set.of(named), "Duty desk"), grounds, "guardian", TODAY));
        }

        boolean isClosedTo(String account, Id<Family> family) {
            return restricted.of(family).filter(one -> !one.named().contains(account)).isPresent();
        }

        Level level(Id<Family> family) {
            return restricted.of(family).orElseThrow().level();
        }
    }

    private Room room(TestDatabase database) {
        var follow = new RestrictionsFollow(
                database.transactions(), database.entityManager(), (viewer, action, subject, detail) -> audited.add(subject));
        return new Room(new RestrictedFamilies(database.transactions(), database.entityManager()), follow);
    }

    private Parting parting(boolean isWhole) {
        return new Parting(gone, into, Set.of(gone), isWhole);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_sealed_family_that_becomes_part_of_an_open_one_seals_it_until_they_are_apart(TestDatabase database) {
        var room = room(database);
        room.restrict(gone, Level.SEALED, "tamsin");
        assertThat(room.follow.among(List.of(gone, into))).containsExactly(gone);
        room.follow.joined(gone, into);
        assertThat(room.level(into)).isEqualTo(Level.SEALED);
        assertThat(room.isClosedTo("morwenna", into)).isTrue();
        assertThat(room.isClosedTo("tamsin", into)).isFalse();
        room.follow.parted(parting(true));
        assertThat(room.restricted.of(into)).isEmpty();
        assertThat(audited).containsExactly("family:" + into, "family:" + into);
        assertThat(room.isClosedTo("morwenna", gone)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void of_two_restrictions_both_hold_and_each_comes_back(TestDatabase database) {
        var room = room(database);
        room.restrict(gone, Level.SEALED, "tamsin", "morwenna");
        room.restrict(into, Level.NAMED, "tamsin", "perran");
        room.follow.joined(gone, into);
        assertThat(room.level(into)).isEqualTo(Level.SEALED);
        assertThat(room.isClosedTo("tamsin", into)).isFalse();
        assertThat(room.isClosedTo("morwenna", into)).isTrue();
        assertThat(room.isClosedTo("perran", into)).isTrue();
        room.follow.parted(parting(true));
        assertThat(room.level(into)).isEqualTo(Level.NAMED);
        assertThat(room.isClosedTo("perran", into)).isFalse();
        assertThat(room.isClosedTo("morwenna", gone)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void while_somebody_of_a_sealed_family_is_left_the_other_stays_closed(TestDatabase database) {
        var room = room(database);
        room.restrict(gone, Level.SEALED, "tamsin");
        room.follow.joined(gone, into);
        room.follow.parted(parting(false));
        assertThat(room.isClosedTo("morwenna", into)).isTrue();
        assertThat(room.isClosedTo("morwenna", gone)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_family_that_comes_out_of_a_sealed_one_is_sealed_and_soon_reviewed(TestDatabase database) {
        var room = room(database);
        room.restrict(gone, Level.SEALED, "tamsin");
        room.follow.budded(into, gone);
        assertThat(room.isClosedTo("morwenna", into)).isTrue();
        assertThat(room.restricted.kept(into).orElseThrow().grounds().review()).isBefore(TODAY.plusDays(60));
        room.follow.joined(Id.next(), gone);
        assertThat(room.isClosedTo("morwenna", gone)).as("an open family opens nothing").isTrue();
    }
}
