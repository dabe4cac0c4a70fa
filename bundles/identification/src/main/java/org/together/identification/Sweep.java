package org.together.identification;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.Progress;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.FamilyReader;

/** Goes through every family, a part at a time, read and worked on by several threads. */
@Component(service = Sweep.class)
public final class Sweep {
    private final FamilyReader families;

    @Activate
    public Sweep(@Reference FamilyReader families) {
        this.families = families;
    }

    /** {@code work} is done by several threads, {@code deliver} by the caller's. A cancel throws {@link CancellationException} soon. */
    <R> void through(LocalDate day, Progress progress, Function<List<Family>, R> work, Consumer<R> deliver) {
        var total = families.count();
        var done = new long[1];
        progress.at(0, total);
        try (var conveyor = new Conveyor<List<Id<Family>>, R>(part -> work.apply(families.families(part, day)), deliver)) {
            families.eachPart(part -> {
                if (progress.isCancelled()) {
                    throw new CancellationException("It was cancelled; nothing was kept");
                }
                conveyor.bring(part);
                done[0] += part.size();
                progress.at(Math.min(done[0], total), total);
            });
            conveyor.finish();
        }
    }
}
