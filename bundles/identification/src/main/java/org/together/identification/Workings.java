package org.together.identification;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What identifying works with, beside the rules. */
@Component(service = Workings.class)
public record Workings(Gate gate, Results results, Sweep sweep, KeptNominations nominations) {

    @Activate
    public Workings(@Reference Gate gate, @Reference Results results, @Reference Sweep sweep, @Reference KeptNominations nominations) {
        this.gate = gate;
        this.results = results;
        this.sweep = sweep;
        this.nominations = nominations;
    }
}
