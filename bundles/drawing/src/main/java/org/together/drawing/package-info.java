/** Places found by the Eclipse Layout Kernel. */
@org.jspecify.annotations.NullMarked
package org.together.drawing;
