/** What is significant in a history, and extracts of it. */
@org.jspecify.annotations.NullMarked
package org.together.casework.chronology;
