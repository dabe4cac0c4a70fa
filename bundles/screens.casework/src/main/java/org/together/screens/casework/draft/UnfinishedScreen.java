package org.together.screens.casework.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.draft.Drafts;
import org.together.core.draft.Unfinished;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.PlainTable;

/** Everything the visitor began to write and did not hand in, with the way back to it. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(
        path = "unfinished",
        title = "Unfinished writing",
        section = Section.FAMILIES,
        order = 90,
        needs = {Action.ASSESS, Action.AGREE, Action.RECORD_CONTACT, Action.REFER})
public class UnfinishedScreen implements Screen {
    private final Drafts drafts;

    @Activate
    public UnfinishedScreen(@Reference Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Component open(Visit visit) {
        var header = new PageHeader("Unfinished writing").explained("What you began to write and did not hand in. Nobody else sees it.");
        var unfinished = drafts.unfinished(visit.viewer());
        if (unfinished.isEmpty()) {
            return new Div(header, new EmptyState("Nothing is unfinished", "What you type in a form is kept here until you hand it in."));
        }
        var table = new PlainTable("Unfinished writing", "What", "Last written").captionUnseen();
        unfinished.forEach(line -> table.row(link(line), new Span(Ages.time(line.kept()))));
        return new Div(header, table);
    }

    private static PageLink link(Unfinished line) {
        return new PageLink(line.heading().title(), line.heading().address());
    }
}
