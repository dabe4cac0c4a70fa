/** Documents as accessible PDF. */
@org.jspecify.annotations.NullMarked
package org.together.printing;
