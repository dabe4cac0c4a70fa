package org.together.core.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.together.core.print.Document;

/**
 * One page to take on a visit: as little as it needs, and never an address. Each is numbered, goes out of date and is audited: it names who
 * took it. {@code page} is what is shown and printed.
 */
public record VisitPack(int copy, String takenBy, Instant made, LocalDate expires, List<HandOver.Section> sections, Document page) {}
