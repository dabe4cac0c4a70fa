package org.together.core.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.together.core.casework.Case;

/** Everybody around a family as at a day, the lead first; cautions and strains are of that day as well. */
public record Team(LocalDate asAt, Optional<Case> openCase, List<TeamMember> members, List<Caution> cautions, List<Strain> strains) {}
