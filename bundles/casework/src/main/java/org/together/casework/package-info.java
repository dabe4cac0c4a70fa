/** The services of casework, each area in its own package. */
@org.jspecify.annotations.NullMarked
package org.together.casework;
