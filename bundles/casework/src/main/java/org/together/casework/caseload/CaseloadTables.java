package org.together.casework.caseload;

import java.util.List;

/** The rows of this area. */
public final class CaseloadTables {
    public static final List<Class<?>> ALL = List.of(
            SpellRow.class,
            ChangeRow.class,
            AllocationRow.class,
            AdvocateRow.class,
            StepRow.class,
            AppointmentRow.class,
            AbsenceRow.class,
            PanelRow.class,
            PanelItemRow.class,
            SupervisionRow.class,
            PackRow.class,
            JoinedRow.class);

    private CaseloadTables() {}
}
