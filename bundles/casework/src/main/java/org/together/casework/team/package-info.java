/** Everybody around a family, cautions and strains. */
@org.jspecify.annotations.NullMarked
package org.together.casework.team;
