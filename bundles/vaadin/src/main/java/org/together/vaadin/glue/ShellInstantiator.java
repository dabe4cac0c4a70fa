package org.together.vaadin.glue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.stream.Stream;
import org.together.vaadin.Shell;

/** Lets the shell make its own views, so that they can be given services. */
final class ShellInstantiator extends DefaultInstantiator {
    private static final long serialVersionUID = 1L;

    private final transient Shell shell;

    ShellInstantiator(VaadinService service, Shell shell) {
        super(service);
        this.shell = shell;
    }

    @Override
    public Stream<VaadinServiceInitListener> getServiceInitListeners() {
        return Stream.of(
                event -> event.addIndexHtmlRequestListener(ContentPolicy::sign),
                event -> event.addIndexHtmlRequestListener(shell::answer),
                event -> shell.ready(event.getSource()));
    }

    @Override
    public <T> T getOrCreate(Class<T> type) {
        return shell.views().contains(type) ? type.cast(shell.open(type.asSubclass(Component.class))) : super.getOrCreate(type);
    }
}
