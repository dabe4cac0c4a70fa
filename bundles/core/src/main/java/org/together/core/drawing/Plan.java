package org.together.core.drawing;

import java.util.List;

/** What is to be placed: boxes of known size, and lines from one to another, from the upper to the lower. Order is kept where it can be. */
public record Plan(List<Box> boxes, List<Line> lines) {

    /** Something drawn; {@code id} is the caller's own name for it. */
    public record Box(String id, double width, double height) {}

    /** A line between two boxes, by their ids. */
    public record Line(String from, String to) {}
}
