/** The whole family's assessment: what is asked, who wrote what, how two writers' words come together. */
@org.jspecify.annotations.NullMarked
package org.together.casework.assessment;
