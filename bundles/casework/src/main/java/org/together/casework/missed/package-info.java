/** Missed opportunities: families whom agencies saw and nobody acted on. */
@org.jspecify.annotations.NullMarked
package org.together.casework.missed;
