package org.together.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.AppShellConfigurator;
import java.util.Set;
import org.together.vaadin.Shell;

/** The shell as the platform sees it. */
@org.osgi.service.component.annotations.Component
public final class TogetherShell implements Shell {

    @Override
    public Class<? extends AppShellConfigurator> page() {
        return Page.class;
    }

    @Override
    public Set<Class<? extends Component>> views() {
        return Set.of(Frame.class);
    }

    @Override
    public <T extends Component> T open(Class<T> view) {
        return view.cast(new Frame());
    }
}
