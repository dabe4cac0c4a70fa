package org.together.screens.families.chronology;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.together.core.chronology.Extract;
import org.together.ui.Visit;
import org.together.ui.parts.Banner;
import org.together.ui.parts.DownloadLink;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.Paper;
import org.together.ui.parts.SubNavigation;

/** One version of an extract as it goes on paper, the newest unless the address names another. */
final class ExtractPage extends Div {

    ExtractPage(ChronologyViews services, Extract extract, Visit visit) {
        var number = visit.rest().size() > 4 ? number(visit.rest().get(4)) : extract.newest().number();
        var version = extract.version(number).orElseGet(extract::newest);
        var actions = new Div(
                new DownloadLink("As PDF", "chronology-extract.pdf", out -> out.write(services.printing.pdf(
                        visit.viewer(), services.extracts.document(visit.viewer(), extract.id(), version.number())))).asButton(),
                new PageLink("Make another version", ChronologyViews.again(extract)),
                new PageLink("Back to the chronology", ChronologyViews.address(extract.family())));
        actions.addClassName("part-page-actions");
        add(new H2(extract.title()), actions);
        if (extract.versions().size() > 1) {
            var versions = new SubNavigation("Versions");
            extract.versions().forEach(one -> versions.view(
                    "Version " + one.number(), ChronologyViews.extract(extract) + "/" + one.number(), one.number() == version.number()));
            add(versions);
        }
        var changed = version.lines().stream().filter(line -> !line.now().words().isEmpty()).count();
        if (changed > 0) {
            add(Banner.information(changed + (changed == 1 ? " event was" : " events were") + " said otherwise or taken back since."));
        }
        var document = services.extracts.document(visit.viewer(), extract.id(), version.number());
        add(new Paper(services.printing.cleared(visit.viewer(), document)));
    }

    private static int number(String written) {
        return written.matches("\\d{1,6}") ? Integer.parseInt(written) : 0;
    }
}
