/** The account of who saw and did what, and the proof that nobody changed it. */
@org.jspecify.annotations.NullMarked
package org.together.access.audit;
