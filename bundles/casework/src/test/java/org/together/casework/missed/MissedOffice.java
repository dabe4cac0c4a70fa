package org.together.casework.missed;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.together.casework.Council;
import org.together.casework.Gate;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.identification.Identifications;
import org.together.core.identification.ProgrammeLine;

/** The list of a council, with its usual numbers and problems that are made up. */
public final class MissedOffice {
    public static final Viewer ANALYST = Council.viewer("ana", "Ana Bray", StaffRole.ANALYST);

    public final Map<Id<Family>, Integer> problemsBefore = new HashMap<>();
    public final Map<Id<Family>, Integer> problemsNow = new HashMap<>();
    public final StoredMissed missed;

    public MissedOffice(Council council) {
        missed = new StoredMissed(
                council.database.entityManager(),
                council.database.transactions(),
                council.gate,
                council.reader,
                answering(Identifications.class, this::told),
                new Measure(answering(Measure.Settings.class, (method, given) -> method.getDefaultValue())));
    }

    private Object told(java.lang.reflect.Method method, Object[] given) {
        return switch (method.getName()) {
            case "programmes" -> List.of(new ProgrammeLine("test.programme", "Test", "test", List.of(), List.of()));
            case "headlinesMet" -> ((LocalDate) given[1]).isBefore(Gate.today()) ? problemsBefore : problemsNow;
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }

    private interface Answer {
        Object to(java.lang.reflect.Method method, Object[] given);
    }

    private static <T> T answering(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                MissedOffice.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> answer.to(method, given)));
    }
}
