package org.together.screens.casework.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.access.Refused;
import org.together.core.agreement.Version;
import org.together.core.agreement.Versions.Audience;
import org.together.core.family.Id;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;
import org.together.ui.parts.DownloadLink;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.Paper;

/** A version as it is printed: {@code agreement-paper/<version>/adults}. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(path = PrintScreen.PATH, title = "Agreement to print", section = Section.FAMILIES, needs = Action.OPEN_FAMILY, menu = false)
public class PrintScreen implements Screen {
    static final String PATH = "agreement-paper";

    private final Services services;

    @Activate
    public PrintScreen(@Reference Services services) {
        this.services = services;
    }

    static String address(Id<Version> version, Audience audience) {
        return PATH + "/" + version + (audience == Audience.CHILDREN ? "/children" : "/adults");
    }

    @Override
    public Component open(Visit visit) {
        var version = visit.rest().isEmpty() ? Optional.<Id<Version>>empty() : Id.<Version>parse(visit.rest().getFirst());
        var audience = visit.rest().size() > 1 && visit.rest().get(1).equals("children") ? Audience.CHILDREN : Audience.ADULTS;
        return version.map(id -> paper(visit, id, audience)).orElseGet(() -> none("There is no version at this address"));
    }

    private Component paper(Visit visit, Id<Version> version, Audience audience) {
        try {
            var document = services.versions().document(visit.viewer(), version, audience);
            var pdf = new DownloadLink("As PDF", "agreement.pdf", out ->
                    out.write(services.printing().pdf(visit.viewer(), services.versions().document(visit.viewer(), version, audience))));
            var header = new PageHeader(document.title()).actions(pdf);
            return new Div(header, new Paper(services.printing().cleared(visit.viewer(), document)));
        } catch (Refused refused) {
            return none(refused.getMessage());
        }
    }

    private static Component none(String why) {
        return new Div(new PageHeader("Agreement to print"), new EmptyState(why, "Go back to the family's agreement."));
    }
}
