package org.together.core.caseload;

import java.time.LocalDate;
import java.util.List;

/** What the next advocate must know, made from the record as it stands on the day: headings and their lines. */
public record HandOver(String family, LocalDate day, List<Section> sections) {

    /** A heading and its lines; none says so. */
    public record Section(String title, List<String> lines) {}
}
