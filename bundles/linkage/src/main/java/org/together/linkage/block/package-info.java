/** Which pairs of records are worth comparing. */
@org.jspecify.annotations.NullMarked
package org.together.linkage.block;
