package org.together.ui;

import com.vaadin.flow.component.Component;
import org.osgi.annotation.versioning.ConsumerType;
import org.together.core.family.Family;

/**
 * A tab on a family's page, registered as a service with {@link FamilyPanelInfo}. The family has been opened for the visitor and audited
 * already.
 */
@ConsumerType
public interface FamilyPanel {
    Component show(Family family, Visit visit);
}
