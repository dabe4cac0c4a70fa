package org.together.core.caseload;

import java.time.LocalDate;
import java.util.List;
import org.together.core.print.Document;

/**
 * What the next advocate must know, made from the record as it stands on the day: headings and their lines. {@code page} is to be
 * printed.
 */
public record HandOver(String family, LocalDate day, List<Section> sections, Document page) {

    /** A heading and its lines; none says so. */
    public record Section(String title, List<String> lines) {}
}
