package org.together.screens.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PlainTable;
import org.together.ui.parts.SummaryList;

/** What this installation is made of, and how accessible it is. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(path = "about", title = "About and accessibility", section = Section.SETTINGS, order = 90)
public class AboutScreen implements Screen {
    private static final String OURS = "org.together.";

    private final BundleContext bundles;

    @Activate
    public AboutScreen(BundleContext bundles) {
        this.bundles = bundles;
    }

    @Override
    public Component open(Visit visit) {
        return new Div(
                new PageHeader("About and accessibility"),
                new AccessibilityStatement(),
                new H2("This installation"),
                new SummaryList()
                        .pair("Version", bundles.getBundle().getVersion().toString())
                        .pair("Database", database())
                        .pair("Java", Runtime.version().toString())
                        .pair("Bundles", String.valueOf(bundles.getBundles().length)),
                new H2("What it is built with"),
                licences());
    }

    /** The store says in a property of its service which database it keeps the record in; the service itself is not for screens. */
    private String database() {
        return Optional.ofNullable(bundles.getServiceReference("org.together.core.record.Transactions"))
                .map(store -> String.valueOf(store.getProperty("database")))
                .orElse("");
    }

    private PlainTable licences() {
        var table = new PlainTable("Free software in this installation and its licences", "Name", "Version", "Licence").captionUnseen();
        table.row("Vaadin Flow and its free components", "25", "Apache Licence 2.0");
        Stream.of(bundles.getBundles())
                .filter(bundle -> bundle.getSymbolicName() != null && !bundle.getSymbolicName().startsWith(OURS))
                .sorted(Comparator.comparing(AboutScreen::name, String.CASE_INSENSITIVE_ORDER))
                .forEach(bundle -> table.row(name(bundle), bundle.getVersion().toString(), licence(bundle)));
        return table;
    }

    private static String name(Bundle bundle) {
        var name = bundle.getHeaders("en").get("Bundle-Name");
        return name == null ? bundle.getSymbolicName() : name;
    }

    private static String licence(Bundle bundle) {
        var licence = bundle.getHeaders("en").get("Bundle-License");
        return licence == null ? "Told in its files" : Licences.plain(licence);
    }
}
