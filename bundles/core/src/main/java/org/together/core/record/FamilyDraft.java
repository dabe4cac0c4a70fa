package org.together.core.record;

import java.util.List;
import java.util.Optional;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.family.Role;

/** A family to be kept with all its memberships, replacing those kept under the same id. */
public record FamilyDraft(Id<Family> id, String name, Optional<String> locality, List<Belonging> belongings) {

    /** A person's place in it. */
    public record Belonging(Id<Person> person, Role role, boolean resident, Period period, String reason) {}
}
