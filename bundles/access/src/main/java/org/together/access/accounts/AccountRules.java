package org.together.access.accounts;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.together.core.access.Accounts.NewAccount;
import org.together.core.access.StaffRole;

/** What an account must be, in words where it is not. */
final class AccountRules {
    private static final Pattern ACCOUNT = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,99}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LOCALITIES = 4000;
    /** Those who run the platform see no family, and a system is nobody's second role. */
    private static final Set<StaffRole> ALONE = EnumSet.of(StaffRole.ADMINISTRATOR, StaffRole.MACHINE);

    private AccountRules() {}

    /** As it is kept: people type capitals and spaces without meaning them. */
    static String clean(String account) {
        return account.strip().toLowerCase(Locale.ROOT);
    }

    /** How the audit names it. */
    static String subject(String account) {
        return "account:" + clean(account);
    }

    static NewAccount cleaned(NewAccount account, Set<StaffRole> roles, Set<String> localities) {
        return new NewAccount(clean(account.account()), account.name().strip(), account.agency().strip(), roles, localities);
    }

    /** "family advocate, auditor in Penwith". */
    static String inWords(Set<StaffRole> roles, Set<String> localities) {
        var words = roles.stream().sorted().map(StaffRole::label).collect(Collectors.joining(", "));
        return localities.isEmpty() ? words : words + " in " + localities.stream().sorted().collect(Collectors.joining(", "));
    }

    static Optional<String> trouble(NewAccount account) {
        if (!ACCOUNT.matcher(account.account()).matches()) {
            return Optional.of(
                    "An account's name is 2 to 100 letters, digits, dots, hyphens, underscores or @, beginning with a letter or digit.");
        }
        if (account.name().isBlank() || !fits(account.name(), LONGEST_NAME) || !fits(account.agency(), LONGEST_NAME)) {
            return Optional.of("Give the person's name, and name and agency in one line of at most " + LONGEST_NAME + " characters each.");
        }
        return trouble(account.roles(), account.localities());
    }

    static Optional<String> trouble(Set<StaffRole> roles, Set<String> localities) {
        if (roles.isEmpty()) {
            return Optional.of("Choose at least one role.");
        }
        if (roles.size() > 1 && roles.stream().anyMatch(ALONE::contains)) {
            return Optional.of("The roles of " + StaffRole.ADMINISTRATOR.label() + " and " + StaffRole.MACHINE.label()
                    + " are not combined with others.");
        }
        var together = String.join(" ", localities);
        return fits(together, LONGEST_LOCALITIES) ? Optional.empty() : Optional.of("The localities are too long, or hold a line break.");
    }

    private static boolean fits(String text, int longest) {
        return text.length() <= longest && !CONTROL.matcher(text).find();
    }
}
