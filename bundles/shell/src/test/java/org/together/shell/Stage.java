package org.together.shell;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.server.VaadinService;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.launch.Framework;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.extension.Troubles;
import org.together.ui.Screen;
import org.together.ui.Section;

/** The shell with people who may sign in, over a real service registry, without a browser. */
abstract class Stage extends BrowserlessTest {
    final KnownPeople people = new KnownPeople()
            .with("ada", StaffRole.ADMINISTRATOR)
            .with("ann", StaffRole.ANALYST)
            .with("fin", StaffRole.FINANCE_PARTNER);
    final List<String> troubles = new ArrayList<>();
    private final Access access = new ByRole();
    private static Services services;

    @TempDir
    Path cache;

    Duration later = Duration.ZERO;
    private Framework framework;
    private Sessions sessions;

    /** The first window opens at once, so what it needs is there before. */
    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        raiseTheCurtain();
        super.initVaadinEnvironment();
    }

    private void raiseTheCurtain() {
        framework = new FrameworkFactory().newFramework(Map.of("org.osgi.framework.storage", cache.toString(), "felix.log.level", "0"));
        try {
            framework.start();
        } catch (BundleException failed) {
            throw new IllegalStateException(failed);
        }
        var settings = new ShellSettings();
        settings.hold(new Defaults());
        sessions = new Sessions(people, people.app, settings, () -> Instant.now().plus(later));
        var containment = new Containment();
        Troubles remembered = (bundle, what, cause) -> troubles.add(what + ": " + cause.getMessage());
        containment.report(remembered);
        services = new Services(sessions, new InstalledScreens(framework.getBundleContext(), access), containment, new News());
    }

    @AfterEach
    void dropTheCurtain() throws BundleException, InterruptedException {
        sessions.stop();
        services.screens().stop();
        framework.stop();
        framework.waitForStop(5000);
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(FramesWithServices.class);
    }

    ServiceRegistration<Screen> install(String path, String title, Section section, List<Action> needs, Supplier<Component> page) {
        return installed(path, title, section, needs, visit -> page.get());
    }

    ServiceRegistration<Screen> installed(String path, String title, Section section, List<Action> needs, Screen screen) {
        Dictionary<String, Object> properties = new Hashtable<>(Map.of(
                "screen.path", path,
                "screen.title", title,
                "screen.section", section.name(),
                "screen.needs", needs.stream().map(Action::name).toArray(String[]::new)));
        return framework.getBundleContext().registerService(Screen.class, screen, properties);
    }

    void signIn(String account) {
        navigate("", Frame.class);
        fillIn(account, account.repeat(3));
        navigate("", Frame.class);
    }

    void fillIn(String account, String password) {
        test(field("Sign-in name")).setValue(account);
        test(find(PasswordField.class).single()).setValue(password);
        test(button("Sign in")).click();
    }

    TextField field(String label) {
        return find(TextField.class).all().stream().filter(field -> label.equals(field.getLabel())).findFirst().orElseThrow();
    }

    Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    List<String> menu() {
        return find(Menu.class).single().getElement().getChildren()
                .filter(list -> list.getTag().equals("ul"))
                .flatMap(list -> list.getChildren())
                .map(item -> item.getTextRecursively())
                .toList();
    }

    /** Looking for the frame also lets pass what bundles have sent to the window. */
    String shownText() {
        return find(Frame.class).single().getElement().getTextRecursively();
    }

    List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    Viewer viewer(String account) {
        return people.viewer(account);
    }

    Services services() {
        return services;
    }

    /** Gives each frame the services of the running test. */
    public static final class FramesWithServices implements InstantiatorFactory {
        @Override
        public Instantiator createInstantitor(VaadinService service) {
            return new DefaultInstantiator(service) {
                @Override
                public <T> T getOrCreate(Class<T> type) {
                    return type == Frame.class ? type.cast(new Frame(services)) : super.getOrCreate(type);
                }
            };
        }
    }

    static final class Defaults implements ShellSettings.Words {
        @Override
        public String council() {
            return "Anytown Council";
        }

        @Override
        public String searchScreen() {
            return "search";
        }

        @Override
        public int idleMinutes() {
            return 15;
        }

        @Override
        public int longestHours() {
            return 10;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return ShellSettings.Words.class;
        }
    }
}
