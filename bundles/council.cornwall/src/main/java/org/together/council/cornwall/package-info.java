/** Together for Families in Cornwall: who qualifies, which barriers to mind, and who comes first. */
@org.jspecify.annotations.NullMarked
package org.together.council.cornwall;
