/** Pages about families: who qualifies and why, one family, what-if, search. */
@org.jspecify.annotations.NullMarked
package org.together.screens.families;
