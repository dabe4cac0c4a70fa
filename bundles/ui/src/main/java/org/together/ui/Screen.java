package org.together.ui;

import com.vaadin.flow.component.Component;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A page with an entry in the menu, registered as a service with {@link ScreenInfo}. {@link #open} is called for every visit, in the
 * visitor's session, and makes the page anew; the screen itself keeps nothing of a visit. What it throws is shown as one plain message.
 */
@ConsumerType
public interface Screen {
    Component open(Visit visit);
}
