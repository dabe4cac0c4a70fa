package org.together.screens.families.kinship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.testkit.Given.aFamily;
import static org.together.testkit.Given.aPerson;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.together.core.drawing.Placed;
import org.together.core.drawing.Placed.Point;
import org.together.core.drawing.Placed.Route;
import org.together.core.drawing.Plan;
import org.together.core.family.Family;
import org.together.core.family.Period;
import org.together.core.family.RelationshipType;
import org.together.core.family.Sex;
import org.together.core.kinship.Connection.Quality;
import org.together.screens.families.kinship.Ecomap.Around;
import org.together.testkit.GivenPerson;

class DrawingsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private final GivenPerson kerra = aPerson().named("Kerra", "Rowe").aged(34).of(Sex.FEMALE);
    private final GivenPerson piran = aPerson().named("Piran <b>", "Rowe").aged(38).of(Sex.MALE).livingElsewhere();
    private final GivenPerson jago = aPerson().named("Jago", "Rowe").aged(9);
    private final GivenPerson gran = aPerson().named("Wenna", "Rowe").aged(66).of(Sex.FEMALE);
    private final Family family =
            aFamily().called("Rowe, Truro").asAt(DAY).withMember(kerra).withMember(piran).withMember(jago).withMember(gran).build();
    private final KeptKinship kept = new KeptKinship(family)
            .tie(kerra.id(), RelationshipType.PARENT, jago.id(), Period.since(DAY.minusYears(9)))
            .tie(piran.id(), RelationshipType.PARENT, jago.id(), Period.since(DAY.minusYears(9)))
            .tie(gran.id(), RelationshipType.GRANDPARENT, jago.id(), Period.since(DAY.minusYears(9)));

    /** Boxes one below the other; each line goes down and across. */
    private static Placed inAColumn(Plan plan) {
        var places = new LinkedHashMap<String, Point>();
        plan.boxes().forEach(box -> places.put(box.id(), new Point(places.size() * 30, places.size() * 120)));
        var routes = plan.lines().stream().map(line -> {
            var from = places.get(line.from());
            var to = places.get(line.to());
            return new Route(line, List.of(from, new Point(from.x() + 60, from.y() + 50), new Point(to.x(), from.y() + 50), to));
        });
        return new Placed(600, 1200, places, routes.toList());
    }

    private String genogram() {
        return new Genogram(kept.kinship(), DrawingsTest::inAColumn).drawn().svg();
    }

    @Test
    void a_genogram_says_what_it_shows_and_escapes_every_word() {
        assertThat(genogram())
                .contains("role=\"img\"", "Genogram of Rowe, Truro: 4 people and 3 relationships as at 22 November 2026")
                .contains("The list below it says the same in words.", ">Kerra<", ">34<", "Piran &lt;b&gt;", "lives elsewhere")
                .doesNotContain("<b>");
    }

    @Test
    void each_sex_has_its_sign_and_the_dead_a_cross() {
        kept.died.put(gran.id(), DAY.minusYears(1));
        var svg = genogram();
        assertThat(svg.split("<circle", -1)).as("women").hasSize(3);
        assertThat(svg.split("<rect", -1)).as("men").hasSize(2);
        assertThat(svg).contains("draw-died", "died 2025, aged 65");
    }

    @Test
    void a_couple_that_has_parted_has_two_strokes_and_one_that_is_together_none() {
        var since = DAY.minusYears(12);
        assertThat(genogram()).as("not known to be a couple").contains("draw-dotted").doesNotContain("draw-parted");
        kept.tie(kerra.id(), RelationshipType.PARTNER, piran.id(), Period.since(since));
        assertThat(genogram()).doesNotContain("draw-dotted", "draw-parted");
        kept.ties.removeLast();
        kept.tie(kerra.id(), RelationshipType.PARTNER, piran.id(), Period.between(since, DAY.minusYears(1)));
        assertThat(genogram().split("draw-parted", -1)).hasSize(3);
    }

    @Test
    void a_drawing_that_is_taken_away_brings_its_looks_and_points_at_no_list() {
        var file = new Genogram(kept.kinship(), DrawingsTest::inAColumn).drawn().file(".draw-line { stroke: #000; }");
        assertThat(file).startsWith("<svg xmlns=").contains("<style>.draw-line { stroke: #000; }</style>", "Genogram of Rowe, Truro");
        assertThat(file).doesNotContain("below", "var(");
    }

    @Test
    void a_grandparent_stands_above_the_parents() {
        var plan = new GenogramPlan(kept.kinship()).plan();
        assertThat(plan.lines()).extracting(Plan.Line::from).filteredOn(from -> from.startsWith("between")).hasSize(3);
        assertThat(new GenogramPlan(kept.kinship()).unions()).singleElement()
                .satisfies(union -> assertThat(union.children()).containsExactly(jago.id()));
    }

    @Test
    void who_has_children_with_two_others_stands_between_them() {
        var tegen = aPerson().named("Tegen", "Ede").aged(2);
        var sam = aPerson().named("Sam", "Ede").aged(41).of(Sex.MALE);
        var bigger = aFamily().asAt(DAY).withMember(kerra).withMember(piran).withMember(jago).withMember(sam).withMember(tegen).build();
        var since = Period.since(DAY.minusYears(9));
        var kinship = new KeptKinship(bigger)
                .tie(piran.id(), RelationshipType.PARENT, jago.id(), since)
                .tie(kerra.id(), RelationshipType.PARENT, jago.id(), since)
                .tie(kerra.id(), RelationshipType.PARENT, tegen.id(), since)
                .tie(sam.id(), RelationshipType.PARENT, tegen.id(), since)
                .kinship();
        assertThat(new GenogramPlan(kinship).plan().boxes()).extracting(Plan.Box::id)
                .startsWith(text(piran), text(kerra), text(sam));
    }

    private static String text(GivenPerson person) {
        return person.id().toString();
    }

    @Test
    void an_ecomap_draws_each_quality_as_another_line() {
        var around = List.of(
                new Around("Gran", "Relative", Quality.STRONG, false), new Around("School", "School", Quality.STRAINED, false),
                new Around("Aunt", "Relative", Quality.BROKEN, false), new Around("Early help", "Tess", Quality.WEAK, true));
        assertThat(new Ecomap("Rowe, Truro", around).drawn().svg())
                .contains("draw-strong", "draw-dashed", "draw-parted", "<path", ">Early help<", "3 people and places, 1 services");
    }
}
