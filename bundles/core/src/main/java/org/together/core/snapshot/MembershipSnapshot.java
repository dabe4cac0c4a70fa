package org.together.core.snapshot;

import org.together.core.family.Membership;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.family.Role;

/** A membership as carried. */
public record MembershipSnapshot(Person person, Role role, boolean isResident, Period period, String reason) implements Membership {}
