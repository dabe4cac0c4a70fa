package org.together.casework.caseload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A meeting of agencies. */
@Entity
@Table(name = "case_panel")
public class PanelRow {
    @Id
    long id;

    LocalDate meets = LocalDate.EPOCH;
    String title = "";
    @Nullable String locality;
    String kind = "";
    String attended = "";

    @Column(name = "called_by")
    String calledBy = "";

    @Version
    int version;

    protected PanelRow() {}

    static PanelRow fresh() {
        return new PanelRow();
    }
}
