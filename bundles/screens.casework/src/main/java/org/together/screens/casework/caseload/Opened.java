package org.together.screens.casework.caseload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Function;
import org.together.core.CouncilTime;
import org.together.core.access.Decision;
import org.together.core.access.Families;
import org.together.core.family.Family;
import org.together.ui.Visit;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;

/** Opens the family of an address for its visitor, or says why not. */
final class Opened {

    private Opened() {}

    static Component family(Families families, Visit visit, Function<Family, Component> page) {
        var opened = CaseloadNavigation.<Family>id(visit, 0).map(id -> families.open(visit.viewer(), id, CouncilTime.today()));
        return opened.flatMap(Families.Opened::family)
                .map(page)
                .orElseGet(() -> refused(opened.map(Families.Opened::decision).map(Decision::reason)));
    }

    private static Div refused(Optional<String> why) {
        return new Div(
                new PageHeader("Family"),
                new EmptyState(why.orElse(Decision.NO_SUCH_FAMILY), "Go back to your families, or search by name."));
    }
}
