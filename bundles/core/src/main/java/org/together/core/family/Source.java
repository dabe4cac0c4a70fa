package org.together.core.family;

import java.util.Optional;

/**
 * Who says so: the agency, its feed (empty when a person recorded it here), and how the agency can find it again (its own reference, or the
 * author's name).
 */
public record Source(String agency, Optional<String> feed, String reference) {}
