package org.together.screens.families.chronology;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.chronology.Chronologies;
import org.together.core.chronology.Chronology;
import org.together.core.chronology.Extract;
import org.together.core.chronology.Extracts;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Kinds;
import org.together.core.print.Printing;
import org.together.ui.Visit;
import org.together.ui.parts.EmptyState;

/** The chronology and its extracts: {@code …/chronology}, {@code …/chronology/extract/new}, {@code …/chronology/extract/<id>/<version>}. */
@org.osgi.service.component.annotations.Component(service = ChronologyViews.class)
public final class ChronologyViews {
    private static final String EXTRACT = "extract";
    private static final String NEW = "new";
    private static final String AGAIN = "again";

    final Chronologies chronologies;
    final Extracts extracts;
    final Printing printing;
    final Kinds kinds;
    private final Access access;

    @Activate
    public ChronologyViews(
            @Reference Chronologies chronologies,
            @Reference Extracts extracts,
            @Reference Printing printing,
            @Reference Kinds kinds,
            @Reference Access access) {
        this.chronologies = chronologies;
        this.extracts = extracts;
        this.printing = printing;
        this.kinds = kinds;
        this.access = access;
    }

    static String address(Id<Family> family) {
        return "family/" + family + "/chronology";
    }

    static String newExtract(Id<Family> family) {
        return address(family) + "/" + EXTRACT + "/" + NEW;
    }

    static String extract(Extract extract) {
        return address(extract.family()) + "/" + EXTRACT + "/" + extract.id();
    }

    static String again(Extract extract) {
        return extract(extract) + "/" + AGAIN;
    }

    boolean mayChange(Visit visit, Family family) {
        return access.may(visit.viewer(), Action.RECORD_CONTACT, family).isAllowed();
    }

    /** Whatever the address asks for, beginning behind the family's id. */
    public Component show(Family family, Visit visit) {
        var rest = visit.rest();
        if (rest.size() < 4 || !rest.get(2).equals(EXTRACT)) {
            return with(family, visit, chronology -> new HistoryPage(this, chronology, visit));
        }
        if (rest.get(3).equals(NEW)) {
            return with(family, visit, chronology -> new ExtractForm(this, chronology, Optional.empty(), visit));
        }
        var extract = Id.<Extract>parse(rest.get(3)).flatMap(id -> extracts.find(visit.viewer(), id));
        if (extract.isEmpty() || !extract.get().family().equals(family.id())) {
            return new EmptyState("There is no extract at this address", "Go back to the chronology.");
        }
        return rest.size() > 4 && rest.get(4).equals(AGAIN)
                ? with(family, visit, chronology -> new ExtractForm(this, chronology, extract, visit))
                : new ExtractPage(this, extract.get(), visit);
    }

    private Component with(Family family, Visit visit, Function<Chronology, Component> page) {
        return chronologies.of(visit.viewer(), family.id(), family.asAt())
                .map(page)
                .orElseGet(() -> new Div(new EmptyState("Nobody belonged to this family on that day", "Choose another day above.")));
    }
}
