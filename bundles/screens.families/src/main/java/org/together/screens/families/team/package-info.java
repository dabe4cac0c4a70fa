/** Who is involved, cautions, strains. */
@org.jspecify.annotations.NullMarked
package org.together.screens.families.team;
