package org.together.casework.caseload;

import java.util.Set;
import org.together.core.caseload.RecordType;
import org.together.core.family.FactKind;
import org.together.core.family.Field;
import org.together.core.family.Sensitivity;

/** A record about one person that an extension brings, closely kept. */
final class TestRecord implements RecordType {
    static final Field<String> SORT = Field.code("sort", "Which", "debt", "fear");
    static final Field<String> NOTE = Field.text("note", "Note");
    static final FactKind KIND =
            FactKind.of("kernow.barrier", "A barrier", SORT, NOTE).kept(Sensitivity.SENSITIVE).reads("Barrier: {sort}[, {note}]");

    @Override
    public FactKind kind() {
        return KIND;
    }

    @Override
    public Set<String> required() {
        return Set.of(SORT.key());
    }

    @Override
    public boolean isAboutOnePerson() {
        return true;
    }
}
