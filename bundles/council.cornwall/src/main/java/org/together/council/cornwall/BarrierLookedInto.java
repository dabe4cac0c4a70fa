package org.together.council.cornwall;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.together.core.caseload.RecordType;
import org.together.core.caseload.RecordTypeInfo;
import org.together.core.family.FactKind;
import org.together.core.family.Field;
import org.together.core.family.Sensitivity;
import org.together.core.family.Vocabulary;

/** One of Cornwall's local barriers was talked about with a member, and what they said to the help offered. */
@Component(service = {RecordType.class, Vocabulary.class})
@RecordTypeInfo(id = "cornwall.barrier-looked-into", title = "A barrier looked into")
public class BarrierLookedInto implements RecordType {
    private static final Field<String> BARRIER =
            Field.code("barrier", "Which barrier", "Mental health", "Drink or drugs", "Domestic abuse");
    private static final Field<String> OFFERED = Field.text("offered", "Which help was offered");
    private static final Field<String> ANSWER =
            Field.code("answer", "What they said", "Wants it", "Not now", "Has it already", "Could not be asked safely");
    private static final FactKind KIND = FactKind.of("cornwall.barrier-looked-into", "A barrier looked into", BARRIER, OFFERED, ANSWER)
            .kept(Sensitivity.SENSITIVE)
            .reads("Barrier looked into: {barrier}[; offered {offered}][; {answer}]");

    @Override
    public FactKind kind() {
        return KIND;
    }

    @Override
    public Set<String> required() {
        return Set.of(BARRIER.key(), ANSWER.key());
    }

    @Override
    public boolean isAboutOnePerson() {
        return true;
    }

    @Override
    public String hint() {
        return "Ask on their own. Do not write where somebody has fled to.";
    }
}
