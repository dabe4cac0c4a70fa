/** Two records side by side: how far each field agrees, as one small packed pattern. */
@org.jspecify.annotations.NullMarked
package org.together.linkage.compare;
