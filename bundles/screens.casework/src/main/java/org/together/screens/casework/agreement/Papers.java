package org.together.screens.casework.agreement;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.agreement.Versions;
import org.together.core.print.Printing;

/** What is signed, and how it comes to paper. */
@Component(service = Papers.class)
public final class Papers {
    private final Versions versions;
    private final Printing printing;

    @Activate
    public Papers(@Reference Versions versions, @Reference Printing printing) {
        this.versions = versions;
        this.printing = printing;
    }

    Versions versions() {
        return versions;
    }

    Printing printing() {
        return printing;
    }
}
