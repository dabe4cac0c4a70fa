package org.together.identification;

import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.core.Progress;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.identification.Identification;

/** One programme asked of every family, and the answers kept: all of them or none. */
final class Run {
    private static final Logger LOG = LoggerFactory.getLogger(Run.class);

    private final Workings workings;
    private final Inquiry inquiry;
    private final Viewer viewer;

    Run(Workings workings, Inquiry inquiry, Viewer viewer) {
        this.workings = workings;
        this.inquiry = inquiry;
        this.viewer = viewer;
    }

    /** What a batch came to. */
    private record Part(int families, List<Found> found) {}

    Identification over(LocalDate day, Progress progress) {
        var runs = workings.results().runs();
        var run = RunRow.begun(inquiry, viewer, day);
        var tally = new Tally(inquiry.version());
        var kept = false;
        runs.begin(run);
        try {
            workings.sweep().through(day, progress, this::ask, part -> keep(run, tally, part));
            var identification = runs.finish(run, tally, workings.results().keptRuns(), () -> record(run, tally));
            kept = true;
            LOG.info("Identified {} of {} families for {} as at {}", tally.qualifying(), tally.families(), run.programme, day);
            return identification;
        } finally {
            if (!kept) {
                runs.discard(run);
            }
        }
    }

    private Part ask(List<Family> batch) {
        return new Part(batch.size(), batch.stream().map(inquiry::about).filter(Found::isKept).map(Found::of).toList());
    }

    private void keep(RunRow run, Tally tally, Part part) {
        tally.seen(part.families());
        part.found().forEach(tally::found);
        workings.results().runs().keep(run, part.found());
    }

    private void record(RunRow run, Tally tally) {
        var detail = run.programme + " as at " + run.asAt + ": " + tally.qualifying() + " of " + tally.families() + " families";
        workings.gate().record(viewer, Action.IDENTIFY, "identification " + run.told().id(), detail);
    }
}
