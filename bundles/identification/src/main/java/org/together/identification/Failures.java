package org.together.identification;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.together.core.extension.Troubles;

/** What rules failed at: told to the settings screen once for each rule and run, however many families it failed for. */
final class Failures {
    private final Troubles troubles;
    private final Map<String, String> last;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /** {@code last} keeps the last trouble of each rule by its id. */
    Failures(Troubles troubles, Map<String, String> last) {
        this.troubles = troubles;
        this.last = last;
    }

    /** What is shown instead of an answer. */
    String shown(String what, Rule<?> rule, Throwable cause) {
        var why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        if (told.add(rule.id())) {
            last.put(rule.id(), "Failed: " + why);
            troubles.report(rule.bundle(), what + " " + rule.id() + " failed; families are shown as unknown for it", cause);
        }
        return "The " + what + " failed: " + why;
    }
}
