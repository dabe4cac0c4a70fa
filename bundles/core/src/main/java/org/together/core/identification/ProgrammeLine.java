package org.together.core.identification;

import java.util.List;
import org.together.core.criteria.Headline;
import org.together.core.criteria.Parameter;

/**
 * An installed programme: its framework's headlines today, and every number that may be tried; {@link Number#key} is
 * what a what-if takes.
 */
public record ProgrammeLine(String id, String title, String framework, List<Headline> headlines, List<Number> numbers) {

    /** A parameter of the programme or of one of its criteria, with its owner's title. */
    public record Number(String key, String owner, Parameter parameter) {}
}
