package org.together.demo;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.caseload.CaseRecords;
import org.together.core.record.FamilyWriter;

/** Where records of the types that extensions bring are written, and where agencies keep what their own records say. */
@Component(service = RecordDesk.class)
public class RecordDesk {
    final CaseRecords records;
    final FamilyWriter agencies;

    @Activate
    public RecordDesk(@Reference CaseRecords records, @Reference FamilyWriter agencies) {
        this.records = records;
        this.agencies = agencies;
    }
}
