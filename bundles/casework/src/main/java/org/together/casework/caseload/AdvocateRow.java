package org.together.casework.caseload;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What managers say of an advocate. */
@Entity
@Table(name = "case_advocate")
public class AdvocateRow {
    @Id
    String account = "";

    String name = "";
    String agency = "";
    String phone = "";
    String skills = "";
    String localities = "";
    int capacity;

    @Version
    int version;

    protected AdvocateRow() {}
}
