/** Columns found, values checked, rows known again. */
@org.jspecify.annotations.NullMarked
package org.together.hub.row;
