package org.together.demo;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Accounts;
import org.together.core.hub.Loads;
import org.together.core.identification.Identifications;
import org.together.core.record.FamilyReader;
import org.together.core.record.Transactions;

/** What the demo county needs of the platform, once all of it is there. */
@Component(service = Platform.class)
public class Platform {
    final Loads loads;
    final Accounts accounts;
    final FamilyReader families;
    final Identifications identifications;
    final Desks desks;
    final Transactions transactions;

    @Activate
    public Platform(
            @Reference Loads loads,
            @Reference Accounts accounts,
            @Reference FamilyReader families,
            @Reference Identifications identifications,
            @Reference Desks desks,
            @Reference Transactions transactions) {
        this.loads = loads;
        this.accounts = accounts;
        this.families = families;
        this.identifications = identifications;
        this.desks = desks;
        this.transactions = transactions;
    }
}
