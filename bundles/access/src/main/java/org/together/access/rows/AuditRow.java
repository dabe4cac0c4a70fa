package org.together.access.rows;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One entry of the audit; only ever inserted. */
@Entity
@Table(name = "access_audit")
public class AuditRow {
    @Id
    @Column(name = "entry_number")
    public long number;

    @Column(name = "written_at")
    public String at = "";

    public String account = "";
    public String roles = "";
    public String agency = "";

    @Column(name = "session_hash")
    public String session = "";

    @Column(name = "action_name")
    public String action = "";

    public String subject = "";
    public String detail = "";
    public String decision = "";
    public String hash = "";
}
