package org.together.feeds;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.together.core.facts.StandardKinds;
import org.together.core.family.FactKind;
import org.together.core.family.Kinds;
import org.together.core.family.Vocabulary;

/** The standard kinds of fact and those of the vocabularies installed now. */
@Component
public final class InstalledKinds implements Kinds {
    private final List<Vocabulary> vocabularies = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "leaves")
    public void arrives(Vocabulary vocabulary) {
        vocabularies.add(vocabulary);
    }

    public void leaves(Vocabulary vocabulary) {
        vocabularies.remove(vocabulary);
    }

    @Override
    public Optional<FactKind> find(String id) {
        return known().filter(kind -> kind.id().equals(id)).findFirst();
    }

    @Override
    public Collection<FactKind> all() {
        return known().toList();
    }

    private Stream<FactKind> known() {
        return Stream.concat(StandardKinds.ALL.stream(), vocabularies.stream().flatMap(vocabulary -> vocabulary.kinds().stream()));
    }
}
