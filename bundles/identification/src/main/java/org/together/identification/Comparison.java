package org.together.identification;

import java.util.ArrayList;
import java.util.List;
import org.together.core.family.Family;
import org.together.core.identification.WhatIf;
import org.together.core.record.FamilyLine;

/** Counts families now and by other numbers. */
final class Comparison {
    private static final int LISTED = 200;

    private final List<WhatIf.Line> enters = new ArrayList<>();
    private final List<WhatIf.Line> leaves = new ArrayList<>();
    private long families;
    private long now;
    private long then;
    private long entering;
    private long leaving;

    /** What a batch came to: how many qualify now and then, and those whose answer changes. */
    record Part(int families, int now, int then, List<WhatIf.Line> enters, List<WhatIf.Line> leaves) {

        static Part of(List<Family> batch, Inquiry inquiry, Inquiry.Trial trial) {
            var enters = new ArrayList<WhatIf.Line>();
            var leaves = new ArrayList<WhatIf.Line>();
            var now = 0;
            var then = 0;
            for (var family : batch) {
                var before = inquiry.about(family);
                var after = inquiry.again(before, trial);
                now += before.verdict().qualifies() ? 1 : 0;
                then += after.verdict().qualifies() ? 1 : 0;
                if (before.verdict().qualifies() != after.verdict().qualifies()) {
                    (after.verdict().qualifies() ? enters : leaves).add(line(family, after));
                }
            }
            return new Part(batch.size(), now, then, enters, leaves);
        }

        private static WhatIf.Line line(Family family, Inquiry.Answered after) {
            var members = Found.members(family);
            var told = new FamilyLine(family.id(), family.name(), family.locality(), members, family.memberships().size());
            return new WhatIf.Line(told, after.verdict().reason());
        }
    }

    void add(Part part) {
        families += part.families;
        now += part.now;
        then += part.then;
        entering += part.enters.size();
        leaving += part.leaves.size();
        list(enters, part.enters);
        list(leaves, part.leaves);
    }

    WhatIf told() {
        return new WhatIf(families, now, then, entering, leaving, List.copyOf(enters), List.copyOf(leaves));
    }

    private static void list(List<WhatIf.Line> listed, List<WhatIf.Line> more) {
        listed.addAll(more.subList(0, Math.min(more.size(), LISTED - listed.size())));
    }
}
