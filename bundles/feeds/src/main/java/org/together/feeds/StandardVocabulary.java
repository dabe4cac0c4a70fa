package org.together.feeds;

import java.util.Collection;
import org.osgi.service.component.annotations.Component;
import org.together.core.facts.StandardKinds;
import org.together.core.family.FactKind;
import org.together.core.family.Vocabulary;

/** The standard kinds of fact, which these feeds write. */
@Component
public class StandardVocabulary implements Vocabulary {
    @Override
    public Collection<FactKind> kinds() {
        return StandardKinds.ALL;
    }
}
