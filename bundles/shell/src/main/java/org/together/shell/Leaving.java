package org.together.shell;

import java.util.Arrays;
import java.util.Optional;

/** Why a session ended, as the audit and the sign-in page say it. */
enum Leaving {
    ASKED("you", "asked to", "You have signed out."),
    IDLE("idle", "nothing was pressed for a while", "You have been signed out because nothing was pressed for a while. Sign in to go on."),
    LONG("long", "the session was at its longest", "You have been signed in for the longest time allowed. Sign in to go on."),
    ACCOUNT(
            "account",
            "the account has changed",
            "Your account has changed, so you have been signed out. Sign in again, or ask your administrator.");

    private final String key;
    private final String audited;
    private final String told;

    Leaving(String key, String audited, String told) {
        this.key = key;
        this.audited = audited;
        this.told = told;
    }

    static Optional<Leaving> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    /** As it stands in the address of the sign-in page. */
    String key() {
        return key;
    }

    String audited() {
        return audited;
    }

    String told() {
        return told;
    }
}
