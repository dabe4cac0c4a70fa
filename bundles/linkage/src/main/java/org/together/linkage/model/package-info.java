/** How much each level of agreement says: estimated from the records themselves, without labels. */
@org.jspecify.annotations.NullMarked
package org.together.linkage.model;
