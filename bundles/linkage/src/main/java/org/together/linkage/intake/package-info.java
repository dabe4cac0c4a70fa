/** Files of records read into packed columns. */
@org.jspecify.annotations.NullMarked
package org.together.linkage.intake;
