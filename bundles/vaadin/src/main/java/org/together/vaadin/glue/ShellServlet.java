package org.together.vaadin.glue;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.together.vaadin.Shell;

/** Serves the shell. One lives as long as the {@link Shell} it shows and the web server it was made for. */
@Component(
        service = Servlet.class,
        scope = ServiceScope.PROTOTYPE,
        property = {
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=" + WebContext.NAME + ")",
            "osgi.http.whiteboard.servlet.pattern=/*",
            "osgi.http.whiteboard.servlet.name=together",
            "osgi.http.whiteboard.servlet.asyncSupported:Boolean=true",
            "osgi.http.whiteboard.servlet.multipart.enabled:Boolean=true",
            "service.ranking:Integer=100",
            "servlet.init.pushServletMapping=/*",
            "servlet.init.VAADIN_SERVLET_VITE_DEV_MODE_FRONTEND_PATH=/*",
            "servlet.init.closeIdleSessions=true"
        })
public final class ShellServlet extends VaadinServlet {
    private static final long serialVersionUID = 1L;
    private static final String WEB_SOCKETS = "jakarta.websocket.server.ServerContainer";

    private final transient Shell shell;
    private transient volatile boolean started;
    private transient @Nullable ServletConfig config;

    @Activate
    public ShellServlet(@Reference Shell shell) {
        this.shell = shell;
    }

    /** The server offers web sockets only after its servlets are initialised; then the first request starts Vaadin. */
    @Override
    public void init(ServletConfig servletConfig) throws ServletException {
        config = servletConfig;
        if (servletConfig.getServletContext().getAttribute(WEB_SOCKETS) != null) {
            start();
        }
    }

    private synchronized void start() throws ServletException {
        if (!started && config != null) {
            var before = OwnClassLoader.enter();
            try {
                FlowContext.prepare(config.getServletContext(), shell);
                super.init(config);
            } finally {
                OwnClassLoader.leave(before);
            }
            started = true;
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (!started) {
            start();
        }
        if (WebContext.isMissing(request)) {
            NotFound.answer(response);
            return;
        }
        if (Waiting.isPage(request) && !shell.isReady()) {
            Waiting.answer(request, response);
            return;
        }
        var before = OwnClassLoader.enter();
        try {
            super.service(request, response);
        } finally {
            OwnClassLoader.leave(before);
        }
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        var service = new ShellService(this, configuration);
        service.init();
        return service;
    }

    /** Files of extensions are asked for again each time, since their bundle may have been replaced. */
    @Override
    protected StaticFileHandler createStaticFileHandler(VaadinService service) {
        return new StaticFileServer(service) {
            private static final long serialVersionUID = 1L;

            @Override
            protected int getCacheTime(String path) {
                return path.startsWith(WebContext.EXTENSIONS) ? 0 : super.getCacheTime(path);
            }
        };
    }

    @Override
    public void destroy() {
        if (started && config != null) {
            super.destroy();
            FlowContext.clear(config.getServletContext());
        }
    }
}
