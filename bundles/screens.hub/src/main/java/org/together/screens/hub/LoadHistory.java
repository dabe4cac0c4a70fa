package org.together.screens.hub;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.Locale;
import org.together.core.hub.Load;
import org.together.core.hub.Loads;
import org.together.ui.parts.Ages;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.ListGrid;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.StatusTag;

/** Every file sent so far, newest first. */
final class LoadHistory extends Div {
    private static final int SHOWN = 500;

    LoadHistory(Loads loads) {
        var grid = new ListGrid<Load>("Files so far");
        grid.addComponentColumn(load -> new PageLink(load.fileName(), ImportScreen.address(load.id())))
                .setHeader("File")
                .setRowHeader(true)
                .setFlexGrow(2);
        grid.addColumn(Load::title).setHeader("Feed").setFlexGrow(2);
        grid.addColumn(load -> Ages.time(load.started())).setHeader("Sent");
        grid.addColumn(Load::by).setHeader("By");
        grid.shown("State", LoadHistory::state);
        grid.addColumn(load -> String.format(Locale.UK, "%,d of %,d", load.accepted() + load.corrected(), load.rows()))
                .setHeader("Rows taken");
        grid.addColumn(load -> String.format(Locale.UK, "%,d", load.rejected())).setHeader("Rejected");
        grid.setItems(DataProvider.ofCollection(loads.history(0, SHOWN)));
        grid.whenEmpty(new EmptyState("No file has been loaded yet", "Choose a feed above and send its first file."));
        grid.setAllRowsVisible(true);
        add(grid);
    }

    static StatusTag state(Load load) {
        var label = load.state().label();
        return switch (load.state()) {
            case RUNNING -> StatusTag.busy(label);
            case DONE -> load.rejected() == 0 ? StatusTag.good(label) : StatusTag.attention("done, with rejects");
            case CANCELLED, WITHDRAWN -> StatusTag.neutral(label);
            case FAILED -> StatusTag.bad(label);
        };
    }
}
