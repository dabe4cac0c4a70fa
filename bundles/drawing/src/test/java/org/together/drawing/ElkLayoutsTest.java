package org.together.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.together.core.drawing.Plan;
import org.together.core.drawing.Plan.Box;
import org.together.core.drawing.Plan.Line;

class ElkLayoutsTest {
    private final ElkLayouts layouts = new ElkLayouts();

    @Test
    void a_child_stands_below_the_couple_it_comes_from() {
        var boxes = List.of(new Box("mother", 90, 80), new Box("father", 90, 80), new Box("couple", 2, 2), new Box("child", 90, 80));
        var placed = layouts.inRows(
                new Plan(boxes, List.of(new Line("mother", "couple"), new Line("father", "couple"), new Line("couple", "child"))));

        assertThat(placed.boxes().get("mother").y()).isEqualTo(placed.boxes().get("father").y());
        assertThat(placed.boxes().get("child").y()).isGreaterThan(placed.boxes().get("couple").y());
        assertThat(placed.routes()).hasSize(3).allSatisfy(route -> assertThat(route.points()).hasSizeGreaterThan(1));
    }

    @Test
    void a_couple_meets_in_the_middle_above_its_children() {
        var boxes = List.of(
                new Box("mother", 90, 80), new Box("father", 90, 80), new Box("couple", 2, 2), new Box("elder", 90, 80),
                new Box("younger", 90, 80));
        var placed = layouts.inRows(new Plan(boxes, List.of(
                new Line("mother", "couple"), new Line("father", "couple"), new Line("couple", "elder"), new Line("couple", "younger"))));
        var mother = placed.boxes().get("mother").x();
        var father = placed.boxes().get("father").x();
        assertThat(placed.boxes().get("couple").x() + 1).isCloseTo((mother + father) / 2 + 45, offset(10.0));
    }

    @Test
    void boxes_do_not_cover_each_other_and_stay_inside_the_whole() {
        var boxes = IntStream.range(0, 12).mapToObj(i -> new Box("p" + i, 90, 80)).toList();
        var lines = IntStream.range(1, 12).mapToObj(i -> new Line("p" + i / 3, "p" + i)).filter(one -> !one.from().equals(one.to()));
        var placed = layouts.inRows(new Plan(boxes, lines.toList()));

        var points = List.copyOf(placed.boxes().values());
        for (var one : points) {
            assertThat(one.x() + 90).isLessThanOrEqualTo(placed.width());
            assertThat(one.y() + 80).isLessThanOrEqualTo(placed.height());
            assertThat(points).filteredOn(other -> Math.abs(other.x() - one.x()) < 90 && Math.abs(other.y() - one.y()) < 80).hasSize(1);
        }
    }

    @Test
    void the_same_plan_has_the_same_places_and_an_empty_one_none() {
        var plan = new Plan(List.of(new Box("a", 10, 10), new Box("b", 10, 10)), List.of(new Line("a", "b")));
        assertThat(layouts.inRows(plan)).isEqualTo(layouts.inRows(plan));
        assertThat(layouts.inRows(new Plan(List.of(), List.of())).boxes()).isEmpty();
    }
}
