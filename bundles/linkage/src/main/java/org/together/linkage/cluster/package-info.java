/** From pairs to people, with a check for conflicts. */
@org.jspecify.annotations.NullMarked
package org.together.linkage.cluster;
