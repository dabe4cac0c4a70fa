package org.together.access.accounts;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.access.Settings;
import org.together.core.access.StaffRole;
import org.together.core.files.DataFolder;
import org.together.core.files.KeyFile;

/** Of whom a second step is required, and where the key lies that its secrets are enciphered with. */
record SecondStepRules(Set<StaffRole> required, Path key) {
    private static final Logger LOG = LoggerFactory.getLogger(SecondStepRules.class);

    static SecondStepRules of(BundleContext context, Settings settings) {
        var key = KeyFile.chosen(settings.secondStepKey(), DataFolder.of(context::getProperty), "second-step.key");
        return new SecondStepRules(roles(settings.secondStepRoles()), key);
    }

    private static Set<StaffRole> roles(String[] names) {
        var roles = EnumSet.noneOf(StaffRole.class);
        Arrays.stream(names)
                .flatMap(value -> Stream.of(value.split("[;,]")))
                .map(name -> name.strip().toUpperCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .forEach(name -> role(name).ifPresentOrElse(
                        roles::add,
                        () -> LOG.warn("There is no role {}: correct secondStepRoles in org.together.access.cfg", name)));
        return roles;
    }

    private static Optional<StaffRole> role(String name) {
        return Arrays.stream(StaffRole.values()).filter(role -> role.name().equals(name)).findFirst();
    }
}
