/** One family's assessment: its task list, its pages, what was signed off and the distance travelled. */
@org.jspecify.annotations.NullMarked
package org.together.screens.casework.assessment;
