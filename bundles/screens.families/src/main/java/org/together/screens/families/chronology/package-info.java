/** Chronology, case log and extracts. */
@org.jspecify.annotations.NullMarked
package org.together.screens.families.chronology;
