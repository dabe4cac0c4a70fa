package org.together.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.lumo.Lumo;

/** The one page of the platform: pushed to over a web socket, styled by Lumo, the parts that pages share and our own sheet. */
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://ext/org.together.ui/parts.css")
@StyleSheet("context://ext/org.together.shell/together.css")
@Viewport("width=device-width, initial-scale=1")
public final class Page implements AppShellConfigurator {
    private static final long serialVersionUID = 1L;
}
