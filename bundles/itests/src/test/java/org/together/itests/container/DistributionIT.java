package org.together.itests.container;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** The distribution as it starts. */
@ExtendWith(InTogether.class)
class DistributionIT {

    @Test
    void every_bundle_is_active(BundleContext context) {
        var idle = Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getHeaders().get("Fragment-Host") == null)
                .filter(bundle -> !bundle.getSymbolicName().startsWith("org.ops4j"))
                .filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                .map(bundle -> bundle.getSymbolicName() + " " + bundle.getState())
                .toList();
        if (!idle.isEmpty()) {
            throw new AssertionError("Not active: " + idle);
        }
    }

    @Test
    void no_remote_management_is_there(BundleContext context) {
        var unwanted = Arrays.stream(context.getBundles())
                .map(Bundle::getSymbolicName)
                .filter(name -> name.matches(".*karaf\\.(shell|management|deployer|instance|kar|diagnostic)\\b.*|.*sshd.*"))
                .toList();
        if (!unwanted.isEmpty()) {
            throw new AssertionError("Should not be there: " + unwanted);
        }
    }
}
