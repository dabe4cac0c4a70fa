/** Advocates at work: my day, caseloads, allocation, notes, appointments, panels. */
@org.jspecify.annotations.NullMarked
package org.together.screens.casework.caseload;
