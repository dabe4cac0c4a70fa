package org.together.screens.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.together.core.extension.Extensions;
import org.together.core.extension.Extensions.Change;
import org.together.core.extension.Extensions.Extension;
import org.together.core.extension.Extensions.Plan;
import org.together.core.extension.Extensions.State;
import org.together.core.extension.Extensions.Taken;
import org.together.ui.Visit;
import org.together.ui.parts.Banner;
import org.together.ui.parts.Confirm;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.SentFile;
import org.together.ui.parts.UploadBox;

/** Extensions as cards; every change is tried without doing it first, and the plan shown. */
final class ExtensionsPage extends Div {
    private final transient Extensions extensions;
    private final transient Visit visit;
    private final Div outcome = new Div();
    private final Div installed = new Div();
    private final Div available = new Div();
    private final UploadBox upload;

    ExtensionsPage(Extensions extensions, Visit visit) {
        this.extensions = extensions;
        this.visit = visit;
        upload = new UploadBox("Extension file", this::take, ".jar", ".zip");
        outcome.getElement().setAttribute("aria-live", "polite");
        add(
                new PageHeader("Extensions")
                        .explained("Councils, frameworks and services are extensions. They come and go while people work; nothing is "
                                + "restarted. Removing one never deletes what was recorded with it."),
                outcome,
                new H2("Installed"),
                installed,
                new H2("Available"),
                available,
                new H2("Add from a file"),
                new Paragraph("Take files only from those you trust: an extension can read what the platform can read."),
                upload);
        refresh();
    }

    private void refresh() {
        var all = extensions.all(visit.viewer());
        show(installed, all.stream().filter(each -> each.state() != State.AVAILABLE).toList(), "Nothing is installed yet");
        show(available, all.stream().filter(each -> each.state() == State.AVAILABLE).toList(), "Everything that is at hand is installed");
    }

    private void show(Div place, List<Extension> shown, String whenNone) {
        place.removeAll();
        shown.forEach(extension -> place.add(new ExtensionCard(extension, change -> plan(change, extension))));
        if (shown.isEmpty()) {
            place.add(new EmptyState(whenNone, "Another extension can be added from a file below."));
        }
    }

    private void plan(Change change, Extension extension) {
        say(Banner.information("Trying what this would do, without doing it …"));
        visit.background(() -> {
            var plan = extensions.simulate(visit.viewer(), change, extension.id());
            visit.later(() -> ask(change, extension, plan));
        });
    }

    private void ask(Change change, Extension extension, Plan plan) {
        outcome.removeAll();
        var words = Words.of(change);
        if (plan.isAllowed()) {
            var confirm = Confirm.ask(words.question(extension.title()), plan.summary()).showing(details(plan));
            if (change == Change.REMOVE || change == Change.STOP) {
                confirm.openDangerous(words.deed(), "Leave it as it is", () -> carryOut(change, extension));
            } else {
                confirm.open(words.deed(), "Leave it as it is", () -> carryOut(change, extension));
            }
        } else {
            Confirm.ask(words.refused(extension.title()), plan.summary()).showing(details(plan)).openRefused("Back to the extensions");
        }
    }

    private void carryOut(Change change, Extension extension) {
        var words = Words.of(change);
        say(Banner.information(words.doing(extension.title())));
        visit.background(() -> {
            var plan = extensions.carryOut(visit.viewer(), change, extension.id());
            visit.later(() -> {
                refresh();
                say(plan.isAllowed() ? Banner.done(words.done(extension.title())) : Banner.warning(plan.summary()));
            });
        });
    }

    private void take(SentFile file) {
        say(Banner.information("Looking at " + file.name() + " …"));
        visit.background(() -> {
            var taken = SentFiles.read(file, content -> extensions.upload(visit.viewer(), file.name(), content));
            visit.later(() -> {
                upload.reset();
                refresh();
                offer(file, taken);
            });
        });
    }

    /** What was sent in is there to be installed: that is asked at once, and can still be done later from its card. */
    private void offer(SentFile file, Taken taken) {
        if (!taken.plan().isAllowed()) {
            say(Banner.warning(file.name() + " was not taken: " + taken.plan().summary()));
            return;
        }
        extensions.all(visit.viewer()).stream()
                .filter(extension -> extension.id().equals(taken.extension()))
                .findFirst()
                .ifPresent(extension -> ask(taken.change(), extension, taken.plan()));
        say(Banner.done(file.name() + " has been taken in and can be " + Words.of(taken.change()).doneIt() + "."));
    }

    private void say(Banner banner) {
        outcome.removeAll();
        outcome.add(banner);
    }

    private static Component details(Plan plan) {
        var details = new Div();
        addTo(details, "Comes", plan.added());
        addTo(details, "Goes", plan.removed());
        addTo(details, "Is restarted", plan.restarted());
        return details;
    }

    private static void addTo(Div details, String heading, List<String> bundles) {
        if (!bundles.isEmpty()) {
            var list = new UnorderedList();
            bundles.forEach(bundle -> list.add(new ListItem(bundle)));
            var label = new Paragraph(heading);
            label.addClassName("part-label");
            details.add(label, list);
        }
    }
}
