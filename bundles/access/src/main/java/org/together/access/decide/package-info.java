/** Who may do what with which family, and the door to families that asks first. */
@org.jspecify.annotations.NullMarked
package org.together.access.decide;
