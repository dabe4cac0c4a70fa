package org.together.screens.casework.caseload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.access.Families;
import org.together.core.caseload.CaseRecords;
import org.together.core.draft.Drafts;
import org.together.core.draft.Heading;
import org.together.core.family.Family;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;

/** The form of a type of record that an extension brings: {@code record/<family>/<type>}. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(
        path = CaseloadNavigation.RECORD,
        title = "Record",
        section = Section.FAMILIES,
        needs = Action.RECORD_CONTACT,
        menu = false)
public class RecordScreen implements Screen {
    private final Families families;
    private final CaseRecords records;
    private final Drafts drafts;

    @Activate
    public RecordScreen(@Reference Families families, @Reference CaseRecords records, @Reference Drafts drafts) {
        this.families = families;
        this.records = records;
        this.drafts = drafts;
    }

    @Override
    public Component open(Visit visit) {
        return Opened.family(families, visit, family -> page(family, visit));
    }

    private Div page(Family family, Visit visit) {
        var asked = visit.rest().size() > 1 ? visit.rest().get(1) : "";
        return records.types().stream()
                .filter(type -> type.id().equals(asked))
                .findFirst()
                .<Div>map(type -> form(family, type, visit))
                .orElseGet(() -> new Div(
                        new PageHeader("Record"),
                        new EmptyState("There is no such record", "The extension that brought it may have been removed.")
                                .next(new PageLink(family.name(), CaseloadNavigation.advocate(family.id())))));
    }

    private RecordPage form(Family family, CaseRecords.Type type, Visit visit) {
        var address = CaseloadNavigation.record(family.id(), type.id());
        var heading = Heading.about(family.id(), "casework.record." + type.id(), type.title(), address);
        return new RecordPage(family, type, new RecordPage.Services(records, drafts.open(visit.viewer(), heading)), visit);
    }
}
