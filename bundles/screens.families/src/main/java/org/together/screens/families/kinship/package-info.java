/** Genogram and ecomap, drawn and as an outline. */
@org.jspecify.annotations.NullMarked
package org.together.screens.families.kinship;
