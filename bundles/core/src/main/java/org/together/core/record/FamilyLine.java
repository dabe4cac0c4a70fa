package org.together.core.record;

import java.util.Optional;
import org.together.core.family.Family;
import org.together.core.family.Id;

/** A family as one line of a list: its label, locality, the members' names and ages as words, and their number. */
public record FamilyLine(Id<Family> id, String name, Optional<String> locality, String members, int size) {}
