package org.together.casework.frontdoor;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.together.core.frontdoor.ReferralForm;

/** A form in one text, the same for the same content whatever the order of its sets. */
final class Written {
    private static final String APART = "\u001f";

    private Written() {}

    static String plainly(ReferralForm form) {
        var people = form.people().stream()
                .map(one -> String.join(
                        APART,
                        one.name().forenames(),
                        one.name().surname(),
                        one.born().map(LocalDate::toString).orElse(""),
                        one.role().name(),
                        one.address(),
                        one.postcode()))
                .collect(Collectors.joining("\u001e"));
        return String.join(
                APART,
                form.referrer().toString(),
                people,
                form.family().map(Object::toString).orElse(""),
                form.concerns(),
                form.problems().stream().sorted().collect(Collectors.joining(",")),
                form.wanted(),
                form.urgency().name(),
                form.basis().toString(),
                Telling.written(form.safety().flags()),
                form.safety().note());
    }
}
