/** Cornwall's own page. */
@org.jspecify.annotations.NullMarked
package org.together.council.cornwall.screens;
