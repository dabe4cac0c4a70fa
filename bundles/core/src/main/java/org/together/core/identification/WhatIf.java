package org.together.core.identification;

import java.util.List;
import org.together.core.record.FamilyLine;

/** Families now and under other numbers; at most 200 of those who enter and leave are listed. */
public record WhatIf(long families, long now, long then, long entering, long leaving, List<Line> enters, List<Line> leaves) {

    /** A family and why its answer changes. */
    public record Line(FamilyLine family, String reason) {}
}
