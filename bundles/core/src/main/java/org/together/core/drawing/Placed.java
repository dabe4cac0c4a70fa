package org.together.core.drawing;

import java.util.List;
import java.util.Map;

/** A plan with places: the size of the whole, the upper left corner of each box, and the corners of each line. */
public record Placed(double width, double height, Map<String, Point> boxes, List<Route> routes) {

    /** From the left and from the top. */
    public record Point(double x, double y) {}

    /** A line of the plan and the points it goes through, straight up, down or across. */
    public record Route(Plan.Line line, List<Point> points) {}
}
