package org.together.shell;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.ServiceReference;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.ui.Screen;
import org.together.ui.Section;

/** A screen as its service properties describe it: known without loading a class of its bundle. */
record InstalledScreen(
        String path, String title, Section section, int order, List<String> needs, boolean isInMenu, ServiceReference<Screen> reference) {
    static final Comparator<InstalledScreen> IN_MENU_ORDER =
            Comparator.comparing(InstalledScreen::section).thenComparing(InstalledScreen::order).thenComparing(InstalledScreen::title);

    /** Empty when the properties do not make a page, which is the bundle's fault. */
    static Optional<InstalledScreen> of(ServiceReference<Screen> reference) {
        var path = text(reference, "screen.path", "");
        var section = Arrays.stream(Section.values()).filter(each -> each.name().equals(text(reference, "screen.section", ""))).findFirst();
        return path.isEmpty() || section.isEmpty()
                ? Optional.empty()
                : Optional.of(new InstalledScreen(
                        path,
                        text(reference, "screen.title", path),
                        section.get(),
                        reference.getProperty("screen.order") instanceof Integer order ? order : 100,
                        texts(reference.getProperty("screen.needs")),
                        !Boolean.FALSE.equals(reference.getProperty("screen.menu")),
                        reference));
    }

    /** Whether they begin here when they have signed in. */
    boolean isStartOf(Viewer viewer) {
        var roles = texts(reference.getProperty("screen.start"));
        return viewer.roles().stream().anyMatch(role -> roles.contains(role.name()));
    }

    /** Needs that this platform does not know are never met. */
    boolean isOpenTo(Viewer viewer, Access access) {
        return needs.isEmpty() || needed().anyMatch(action -> access.may(viewer, action).isAllowed());
    }

    boolean needs(Action action) {
        return needs.contains(action.name());
    }

    String bundle() {
        var bundle = reference.getBundle();
        return bundle == null ? "" : bundle.getSymbolicName();
    }

    private Stream<Action> needed() {
        return Arrays.stream(Action.values()).filter(this::needs);
    }

    private static String text(ServiceReference<Screen> reference, String name, String otherwise) {
        return reference.getProperty(name) instanceof String text ? text : otherwise;
    }

    private static List<String> texts(@Nullable Object property) {
        return switch (property) {
            case String text -> List.of(text);
            case String[] texts -> List.of(texts);
            case null, default -> List.of();
        };
    }
}
