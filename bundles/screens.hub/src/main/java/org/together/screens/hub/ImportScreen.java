package org.together.screens.hub;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.family.Id;
import org.together.core.hub.Load;
import org.together.core.hub.Loads;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;

/** Sends a file to a feed, and shows what came of every file: {@code import} and {@code import/<load>}. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(path = ImportScreen.PATH, title = "Import", section = Section.DATA, order = 10, needs = Action.LOAD_FEED)
public class ImportScreen implements Screen {
    static final String PATH = "import";

    private final Loads loads;

    @Activate
    public ImportScreen(@Reference Loads loads) {
        this.loads = loads;
    }

    @Override
    public Component open(Visit visit) {
        return visit.rest().stream()
                .findFirst()
                .flatMap(Id::<Load>parse)
                .flatMap(loads::find)
                .<Component>map(load -> new LoadPage(loads, load, visit))
                .orElseGet(() -> new ImportPage(loads, visit));
    }

    static String address(Id<Load> load) {
        return PATH + "/" + load;
    }
}
