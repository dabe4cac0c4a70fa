package org.together.vaadin.glue;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/** Answers every address while no shell is there; the shell's own servlet ranks higher and takes over. */
@Component(
        service = Servlet.class,
        scope = ServiceScope.PROTOTYPE,
        property = {
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=" + WebContext.NAME + ")",
            "osgi.http.whiteboard.servlet.pattern=/*",
            "osgi.http.whiteboard.servlet.name=waiting",
            "osgi.http.whiteboard.servlet.asyncSupported:Boolean=true"
        })
public final class WaitingServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Waiting.answer(request, response);
    }
}
