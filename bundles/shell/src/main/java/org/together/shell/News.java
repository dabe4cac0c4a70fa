package org.together.shell;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.together.core.access.Viewer;
import org.together.core.extension.Extensions;
import org.together.core.hub.Load;
import org.together.core.hub.Loads;
import org.together.core.identification.Identification;
import org.together.core.identification.Identifications;

/** What has happened lately, from those services that are there. Whether a viewer may read it is asked before. */
@Component(service = News.class)
public final class News {
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile @Nullable Loads loads;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile @Nullable Identifications identifications;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile @Nullable Extensions extensions;

    List<Load> newestLoads(int atMost) {
        return Optional.ofNullable(loads).map(hub -> hub.history(0, atMost)).orElse(List.of());
    }

    /** The newest of each programme. */
    List<Identification> newestIdentifications(Viewer viewer) {
        var asked = Optional.ofNullable(identifications);
        return asked.map(Identifications::history).orElse(List.of()).stream()
                .map(Identification::programme)
                .distinct()
                .flatMap(programme -> asked.flatMap(service -> service.newest(viewer, programme)).stream())
                .toList();
    }

    /** Extensions that reported something wrong. */
    List<Extensions.Extension> troubled(Viewer viewer) {
        return Optional.ofNullable(extensions).map(service -> service.all(viewer)).orElse(List.of()).stream()
                .filter(extension -> extension.state() == Extensions.State.TROUBLED || !extension.troubles().isEmpty())
                .toList();
    }
}
