package org.together.screens.casework.agreement;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.family.Family;
import org.together.ui.FamilyPanel;
import org.together.ui.FamilyPanelInfo;
import org.together.ui.Visit;

/** The families together agreement, on the family's page. */
@org.osgi.service.component.annotations.Component
@FamilyPanelInfo(id = AgreementPanel.ID, title = "Agreement", order = 30)
public class AgreementPanel implements FamilyPanel {
    /** The last part of its address below a family's. */
    public static final String ID = "agreement";

    private final Services services;

    @Activate
    public AgreementPanel(@Reference Services services) {
        this.services = services;
    }

    @Override
    public Component show(Family family, Visit visit) {
        return new AgreementPage(services, family, visit);
    }
}
