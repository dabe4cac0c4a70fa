package org.together.screens.families.kinship;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.together.core.drawing.Layouts;
import org.together.core.drawing.Placed;
import org.together.core.drawing.Placed.Point;
import org.together.core.drawing.Placed.Route;
import org.together.core.family.Id;
import org.together.core.family.Membership;
import org.together.core.family.Person;
import org.together.core.family.RelationshipType;
import org.together.core.kinship.Kinship;
import org.together.core.kinship.Tie;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Drawing;

/** A family drawn by the signs that social workers use everywhere: squares and circles, couples and their children. */
final class Genogram {
    private static final double MARGIN = 8;
    private static final double SIGN = 46;
    private static final double HALF = SIGN / 2;
    private static final int LONGEST_NAME = 15;

    private final Kinship kinship;
    private final People people;
    private final GenogramPlan plan;
    private final Placed placed;
    private final Drawing drawing;

    Genogram(Kinship kinship, Layouts layouts) {
        this.kinship = kinship;
        people = new People(kinship);
        plan = new GenogramPlan(kinship);
        placed = layouts.inRows(plan.plan());
        drawing = new Drawing(placed.width() + 2 * MARGIN, placed.height() + 2 * MARGIN, title());
    }

    private String title() {
        return "Genogram of " + kinship.family().name() + ": " + kinship.family().memberships().size() + " people and "
                + kinship.ties().size() + " relationships as at " + Ages.date(kinship.asAt())
                + ". The list below it says the same in words.";
    }

    Component shown() {
        return drawn().shown();
    }

    Drawing drawn() {
        placed.routes().stream().filter(Genogram::isOfFamily).forEach(this::route);
        plan.others().forEach(this::carer);
        plan.unions().stream().filter(GenogramPlan.Union::isSeparated).forEach(this::parted);
        kinship.family().memberships().forEach(this::person);
        return drawing;
    }

    private static boolean isOfFamily(Route route) {
        return route.line().from().startsWith("union") || route.line().to().startsWith("union");
    }

    /** Whoever else brings a child up leads to its sign in a curve of their own, clear of the parents' lines. */
    private void carer(Tie tie) {
        var carer = placed.boxes().get(GenogramPlan.id(tie.of()));
        var child = placed.boxes().get(GenogramPlan.id(tie.to()));
        var x = carer.x() + MARGIN + GenogramPlan.WIDTH / 2;
        var y = carer.y() + MARGIN + SIGN + 46;
        var side = x < child.x() + MARGIN + GenogramPlan.WIDTH / 2 ? -0.75 : 0.75;
        var toX = child.x() + MARGIN + GenogramPlan.WIDTH / 2 + side * HALF;
        var toY = child.y() + MARGIN + 1;
        var curve = "M %1$.1f %2$.1f C %1$.1f %3$.1f %4$.1f %5$.1f %4$.1f %6$.1f";
        drawing.path(String.format(Locale.ROOT, curve, x, y, y + 36, toX, toY - 48, toY + HALF / 3), "draw-other");
    }

    private void route(Route route) {
        var steps = new StringBuilder();
        route.points().forEach(point -> steps.append(String.format(
                Locale.ROOT, "%s%.1f %.1f ", steps.isEmpty() ? "M " : "L ", point.x() + MARGIN, point.y() + MARGIN)));
        drawing.path(steps.toString().strip(), "draw-line " + look(route));
    }

    private String look(Route route) {
        var from = route.line().from();
        var to = route.line().to();
        if (from.startsWith("union")) {
            return isAdopted(to) ? "draw-dashed" : "draw-solid";
        }
        return plan.unions().stream().filter(one -> one.id().equals(to)).anyMatch(one -> one.isCouple() || one.parents().size() == 1)
                ? "draw-solid"
                : "draw-dotted";
    }

    private boolean isAdopted(String child) {
        return kinship.ties().stream().anyMatch(
                tie -> tie.type() == RelationshipType.ADOPTIVE_PARENT && GenogramPlan.id(tie.to()).equals(child));
    }

    /** Two strokes through the line that joins them. */
    private void parted(GenogramPlan.Union union) {
        var routes = placed.routes().stream().filter(route -> route.line().to().equals(union.id())).toList();
        var level = routes.stream().flatMap(route -> level(route.points()).stream()).findFirst();
        level.ifPresent(at -> {
            for (var shift : new double[] {-4, 4}) {
                var x = at.x() + MARGIN + shift;
                drawing.line(x - 4, at.y() + MARGIN + 9, x + 4, at.y() + MARGIN - 9, "draw-parted");
            }
        });
    }

    /** The middle of the first level stretch. */
    private static List<Point> level(List<Point> points) {
        for (var i = 1; i < points.size(); i++) {
            var one = points.get(i - 1);
            var other = points.get(i);
            if (one.y() == other.y() && Math.abs(one.x() - other.x()) > SIGN / 2) {
                return List.of(new Point((one.x() + other.x()) / 2, one.y()));
            }
        }
        return List.of();
    }

    private void person(Membership membership) {
        var person = membership.person();
        var corner = placed.boxes().get(GenogramPlan.id(person.id()));
        var x = corner.x() + MARGIN + GenogramPlan.WIDTH / 2;
        var y = corner.y() + MARGIN + HALF + 1;
        var look = membership.isResident() ? "draw-sign" : "draw-sign draw-elsewhere";
        sign(person, x, y, look);
        if (!kinship.died().containsKey(person.id())) {
            drawing.text(x, y + 6, people.age(person), "middle", "draw-age");
        } else {
            drawing.line(x - HALF, y - HALF, x + HALF, y + HALF, "draw-line draw-died");
            drawing.line(x - HALF, y + HALF, x + HALF, y - HALF, "draw-line draw-died");
        }
        if (hasResponsibility(person.id())) {
            drawing.text(x + HALF + 4, y - HALF + 11, "PR", "start", "draw-small");
        }
        var below = y + HALF + 17;
        for (var line : lines(membership)) {
            drawing.text(x, below, line, "middle", below > y + HALF + 20 ? "draw-small" : "draw-name");
            below += 16;
        }
        if (plan.unions().stream().anyMatch(union -> union.parents().contains(person.id()))) {
            drawing.line(x, below - 9, x, corner.y() + MARGIN + GenogramPlan.HEIGHT, "draw-line draw-solid");
        }
    }

    private void sign(Person person, double x, double y, String look) {
        switch (person.sex().orElse(null)) {
            case MALE -> drawing.box(x - HALF, y - HALF, SIGN, SIGN, look);
            case FEMALE -> drawing.circle(x, y, HALF, look);
            case null -> drawing.path(
                    String.format(
                            Locale.ROOT, "M %.1f %.1f l %3$.1f %3$.1f l -%3$.1f %3$.1f l -%3$.1f -%3$.1f z", x, y - HALF - 3, HALF + 3),
                    look);
        }
    }

    private boolean hasResponsibility(Id<Person> person) {
        return kinship.ties().stream()
                .anyMatch(tie -> tie.of().equals(person) && tie.hasParentalResponsibility() && tie.isTrueOn(kinship.asAt()));
    }

    private List<String> lines(Membership membership) {
        var lines = new ArrayList<String>();
        var name = membership.person().name();
        lines.add(shortened(name.forenames().isBlank() ? name.surname() : name.forenames()));
        lines.add(shortened(name.surname()));
        var died = kinship.died().get(membership.person().id());
        if (died != null) {
            lines.add("died " + died.getYear() + ", aged " + people.age(membership.person()));
        } else if (!membership.isResident()) {
            lines.add("lives elsewhere");
        }
        return lines;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }
}
