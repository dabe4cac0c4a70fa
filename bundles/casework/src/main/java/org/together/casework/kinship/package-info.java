/** Who is what to whom, and the connections of a family with the outside. */
@org.jspecify.annotations.NullMarked
package org.together.casework.kinship;
